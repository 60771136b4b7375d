package fr.passerelle.web.pages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: the doors of the server. */
@Controller
class HomePage {

  @GetMapping("/")
  String home() {
    return "web/pages/home";
  }
}
