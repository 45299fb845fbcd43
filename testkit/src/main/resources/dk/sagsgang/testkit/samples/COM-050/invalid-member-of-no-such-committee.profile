{
  "sagsgang": "1.0",
  "type": "profile",
  "name": "kommunen",
  "rosters": [
    {
      "bodies": [
        {
          "body": {
            "name": "Teknisk Udvalg",
            "kind": "standing-committee"
          },
          "members": [
            {
              "name": "Åse Engbæk"
            },
            {
              "name": "Bjørn Kildetoft"
            },
            {
              "name": "Solvej Rævdal"
            }
          ]
        },
        {
          "body": {
            "name": "Socialudvalget",
            "kind": "standing-committee"
          }
        }
      ]
    }
  ]
}
