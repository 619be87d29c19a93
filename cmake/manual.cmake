# SPDX-License-Identifier: MIT
# The manual page and the completions of the shells, written from the program's list of options.

add_library(vacparse-pages STATIC
  src/manual/pages.cpp src/manual/man.cpp src/manual/bash.cpp src/manual/zsh.cpp src/manual/fish.cpp)
target_link_libraries(vacparse-pages PUBLIC vacparse-command PRIVATE vacparse-warnings)

add_executable(vacparse-manual src/manual/main.cpp)
target_link_libraries(vacparse-manual PRIVATE vacparse-pages vacparse-warnings)

set(manual ${PROJECT_BINARY_DIR}/manual)
file(MAKE_DIRECTORY ${manual})
set(manual_files ${manual}/vacparse.1 ${manual}/vacparse ${manual}/_vacparse ${manual}/vacparse.fish)
add_custom_command(
  OUTPUT ${manual_files}
  COMMAND vacparse-manual ${manual}
  DEPENDS vacparse-manual
  COMMENT "Writing the manual page and the completions" VERBATIM)
add_custom_target(vacparse-manual-files ALL DEPENDS ${manual_files})

install(FILES ${manual}/vacparse.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${manual}/vacparse DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${manual}/_vacparse DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
install(FILES ${manual}/vacparse.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
