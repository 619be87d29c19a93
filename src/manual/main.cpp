// SPDX-License-Identifier: MIT
// Writes the manual page and the completions into a folder: vacparse-manual FOLDER. Part of the build.

#include <fstream>
#include <iostream>

#include "manual/pages.hpp"

int main(int count, char** arguments) {
  if (count != 2) {
    std::cerr << "usage: vacparse-manual FOLDER\n";
    return 2;
  }
  const std::string folder = std::string(arguments[1]) + "/";
  using namespace vacparse::manual;
  for (const auto& [name, text] :
       {std::pair("vacparse.1", man_page()), std::pair("vacparse", bash_completion()),
        std::pair("_vacparse", zsh_completion()), std::pair("vacparse.fish", fish_completion())}) {
    std::ofstream file(folder + name, std::ios::binary);
    file << text;
    file.close();
    if (!file) {
      std::cerr << "vacparse-manual: " << folder << name << ": cannot be written\n";
      return 2;
    }
  }
  return 0;
}
