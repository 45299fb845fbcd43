package dk.sagsgang.testkit;

import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Lets {@code @ForAll Meeting meeting} work without a domain: jqwik finds this class by itself and draws the types of the
 * model as {@link SagsgangDomain} does, anything that can be built. With {@code @Domain(ValidSagsgangDomain.class)} a property
 * draws valid documents.
 */
public final class SagsgangArbitraries implements ArbitraryProvider {

    private static final SagsgangDomain DOMAIN = new SagsgangDomain();

    /** For jqwik. */
    public SagsgangArbitraries() {}

    @Override
    public boolean canProvideFor(TypeUsage type) {
        return provider(type).isPresent();
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
        return provider(type).orElseThrow().provideFor(type, subtypes);
    }

    private static Optional<ArbitraryProvider> provider(TypeUsage type) {
        return DOMAIN.getArbitraryProviders().stream()
                .filter(provider -> provider.canProvideFor(type))
                .findFirst();
    }
}
