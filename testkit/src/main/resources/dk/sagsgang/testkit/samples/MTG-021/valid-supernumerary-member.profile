{
  "sagsgang": "1.0",
  "type": "profile",
  "name": "kommunen",
  "rosters": [
    {
      "bodies": [
        {
          "body": {
            "name": "Byrådet",
            "kind": "council"
          },
          "memberCount": 31
        },
        {
          "body": {
            "name": "Socialudvalget",
            "kind": "standing-committee"
          }
        },
        {
          "body": {
            "name": "Kulturudvalget",
            "kind": "standing-committee"
          },
          "memberCount": 8
        },
        {
          "body": {
            "name": "Teknisk Udvalg",
            "kind": "standing-committee"
          },
          "memberCount": 7
        },
        {
          "body": {
            "name": "Udvalget for unge",
            "kind": "special-committee"
          },
          "memberCount": 8
        }
      ]
    }
  ]
}
