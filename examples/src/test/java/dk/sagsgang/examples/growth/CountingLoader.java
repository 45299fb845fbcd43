package dk.sagsgang.examples.growth;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Loads the classes of the library anew, rewritten so that {@link Operations} hears of every call, of every turn of a loop,
 * and of what they have the JDK search and copy. What they do stays the same.
 */
final class CountingLoader extends ClassLoader {

    private static final String OURS = "dk.sagsgang.";
    private static final String OPERATIONS = Operations.class.getName().replace('.', '/');

    /** Calls that {@link Operations} makes in their place: with the same arguments, and the number of the method. */
    private static final Map<String, String> REPLACED = Map.ofEntries(
            Map.entry("contains(Ljava/lang/Object;)Z", "(Ljava/util/Collection;Ljava/lang/Object;I)Z"),
            Map.entry("remove(Ljava/lang/Object;)Z", "(Ljava/util/Collection;Ljava/lang/Object;I)Z"),
            Map.entry("indexOf(Ljava/lang/Object;)I", "(Ljava/util/List;Ljava/lang/Object;I)I"),
            Map.entry("remove(I)Ljava/lang/Object;", "(Ljava/util/List;II)Ljava/lang/Object;"),
            Map.entry("stream()Ljava/util/stream/Stream;", "(Ljava/util/Collection;I)Ljava/util/stream/Stream;"),
            Map.entry("range(II)Ljava/util/stream/IntStream;", "(III)Ljava/util/stream/IntStream;"),
            Map.entry("chars()Ljava/util/stream/IntStream;", "(Ljava/lang/String;I)Ljava/util/stream/IntStream;"),
            Map.entry("codePoints()Ljava/util/stream/IntStream;", "(Ljava/lang/String;I)Ljava/util/stream/IntStream;"),
            Map.entry("indexOf(I)I", "(Ljava/lang/String;II)I"),
            Map.entry("indexOf(II)I", "(Ljava/lang/String;III)I"),
            Map.entry("indexOf(Ljava/lang/String;)I", "(Ljava/lang/String;Ljava/lang/String;I)I"),
            Map.entry("indexOf(Ljava/lang/String;I)I", "(Ljava/lang/String;Ljava/lang/String;II)I"),
            Map.entry("contains(Ljava/lang/CharSequence;)Z", "(Ljava/lang/String;Ljava/lang/CharSequence;I)Z"),
            Map.entry(
                    "matcher(Ljava/lang/CharSequence;)Ljava/util/regex/Matcher;",
                    "(Ljava/util/regex/Pattern;Ljava/lang/CharSequence;I)Ljava/util/regex/Matcher;"));

    private static final Set<String> OWNERS = Set.of(
            "java/util/Collection",
            "java/util/List",
            "java/util/ArrayList",
            "java/util/Set",
            "java/util/stream/IntStream",
            "java/lang/String",
            "java/util/regex/Pattern");

    /** What they make is made once for a class of records, when it has been met often, however long a list is: it is not counted. */
    private static final Set<String> MAKES_ONCE =
            Set.of(OURS + "internal.Accessors", OURS + "internal.FilledComponents");

    CountingLoader(ClassLoader parent) {
        super(parent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            boolean counted = name.startsWith(OURS) && !name.startsWith(Operations.class.getName());
            return counted ? rewritten(name) : super.loadClass(name, resolve);
        }
    }

    private Class<?> rewritten(String name) throws ClassNotFoundException {
        try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
            new ClassReader(in)
                    .accept(MAKES_ONCE.contains(name) ? out : new CountedClass(out, name.substring(OURS.length())), 0);
            byte[] code = out.toByteArray();
            return defineClass(name, code, 0, code.length);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class CountedClass extends ClassVisitor {

        private final String type;

        CountedClass(ClassVisitor out, String type) {
            super(Opcodes.ASM9, out);
            this.type = type;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            MethodVisitor out = super.visitMethod(access, name, descriptor, signature, exceptions);
            return new CountedMethod(out, Operations.method(type + "." + name));
        }
    }

    private static final class CountedMethod extends MethodVisitor {

        private final int method;
        private final Set<Label> passed = new HashSet<>();

        CountedMethod(MethodVisitor out, int method) {
            super(Opcodes.ASM9, out);
            this.method = method;
        }

        @Override
        public void visitCode() {
            super.visitCode();
            step();
        }

        @Override
        public void visitLabel(Label label) {
            passed.add(label);
            super.visitLabel(label);
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            if (passed.contains(label)) {
                step();
            }
            super.visitJumpInsn(opcode, label);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean inInterface) {
            String replacement = OWNERS.contains(owner) ? REPLACED.get(name + descriptor) : null;
            if (replacement != null) {
                super.visitLdcInsn(method);
                super.visitMethodInsn(Opcodes.INVOKESTATIC, OPERATIONS, name, replacement, false);
                return;
            }
            boolean ofJdk = owner.startsWith("java/");
            if (ofJdk
                    && (descriptor.endsWith("Ljava/util/Collection;)V")
                            || descriptor.startsWith("(Ljava/util/Collection;)")
                            || descriptor.startsWith("(Ljava/util/Map;)"))) {
                told("copied");
            }
            super.visitMethodInsn(opcode, owner, name, descriptor, inInterface);
            if (ofJdk && descriptor.endsWith(")Ljava/lang/String;")) {
                told("characters");
            }
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            super.visitInvokeDynamicInsn(name, descriptor, bootstrap, arguments);
            if (descriptor.endsWith(")Ljava/lang/String;")) {
                told("characters");
            }
        }

        private void step() {
            super.visitLdcInsn(method);
            super.visitMethodInsn(Opcodes.INVOKESTATIC, OPERATIONS, "step", "(I)V", false);
        }

        /** Tells of what lies on the stack, and leaves it there. */
        private void told(String what) {
            super.visitInsn(Opcodes.DUP);
            super.visitLdcInsn(method);
            super.visitMethodInsn(Opcodes.INVOKESTATIC, OPERATIONS, what, "(Ljava/lang/Object;I)V", false);
        }
    }
}
