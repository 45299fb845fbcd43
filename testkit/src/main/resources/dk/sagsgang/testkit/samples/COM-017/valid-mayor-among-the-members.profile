{
  "sagsgang": "1.0",
  "type": "profile",
  "name": "kommunen",
  "rosters": [
    {
      "bodies": [
        {
          "body": {
            "name": "Socialudvalget"
          },
          "members": [
            {
              "name": "Aja Holm",
              "party": {
                "letter": "A"
              }
            },
            {
              "name": "Bo Friis",
              "party": {
                "letter": "V"
              }
            },
            {
              "name": "Carl Dam",
              "party": {
                "letter": "V"
              }
            }
          ]
        }
      ]
    }
  ]
}
