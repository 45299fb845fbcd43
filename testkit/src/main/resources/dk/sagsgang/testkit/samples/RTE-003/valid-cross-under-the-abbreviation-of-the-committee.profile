{
  "sagsgang": "1.0",
  "type": "profile",
  "name": "herning",
  "rosters": [
    {
      "bodies": [
        {
          "body": {
            "name": "Børne- og Familieudvalget",
            "abbreviation": "BFU"
          }
        },
        {
          "body": {
            "name": "Social- og Sundhedsudvalget",
            "abbreviation": "SOS"
          }
        },
        {
          "body": {
            "name": "Byrådet",
            "abbreviation": "BYR",
            "kind": "council"
          }
        }
      ]
    }
  ]
}
