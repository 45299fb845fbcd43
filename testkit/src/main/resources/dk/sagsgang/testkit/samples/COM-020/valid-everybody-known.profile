{
  "sagsgang": "1.0",
  "type": "profile",
  "name": "kommunen",
  "rosters": [
    {
      "complete": true,
      "bodies": [
        {
          "body": {
            "name": "Byrådet",
            "kind": "council"
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
            },
            {
              "name": "Dorte Lund",
              "party": {
                "letter": "A"
              }
            },
            {
              "name": "Else Bak",
              "party": {
                "letter": "A"
              }
            }
          ],
          "chair": {
            "name": "Else Bak"
          }
        },
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
          ],
          "chair": {
            "name": "Aja Holm"
          }
        }
      ],
      "offices": [
        {
          "office": "borgmesteren",
          "holder": {
            "name": "Else Bak"
          }
        },
        {
          "office": "chefen for Økonomi",
          "holder": {
            "name": "Finn Krag"
          }
        },
        {
          "office": "kommunaldirektøren",
          "holder": {
            "name": "Gry Vang"
          }
        },
        {
          "office": "chefen for HR",
          "vacant": true
        }
      ]
    }
  ]
}
