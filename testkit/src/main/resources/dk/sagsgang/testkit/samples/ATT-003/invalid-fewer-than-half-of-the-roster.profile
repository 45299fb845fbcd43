{
  "sagsgang": "1.0",
  "type": "profile",
  "name": "kommunen",
  "rosters": [
    {
      "bodies": [
        {
          "body": {
            "name": "Udvalget for Unge",
            "kind": "special-committee"
          },
          "memberCount": 5
        }
      ]
    }
  ]
}
