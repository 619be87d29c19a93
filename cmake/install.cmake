# SPDX-License-Identifier: MIT
# The program, the scorer, the libraries with their headers and CMake package, the documents, and the layouts as examples.

include(CMakePackageConfigHelpers)

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/vacparse)
install(TARGETS vacparse-program vacparse-score)
install(TARGETS vacparse EXPORT vacparse)
install(EXPORT vacparse FILE vacparseTargets.cmake NAMESPACE vacparse:: DESTINATION ${package_dir})
if(TARGET vacparse-shared)
  install(TARGETS vacparse-shared EXPORT vacparse)
endif()
install(DIRECTORY include/ DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})

configure_package_config_file(cmake/vacparseConfig.cmake.in ${PROJECT_BINARY_DIR}/vacparseConfig.cmake
  INSTALL_DESTINATION ${package_dir})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/vacparseConfigVersion.cmake
  COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/vacparseConfig.cmake ${PROJECT_BINARY_DIR}/vacparseConfigVersion.cmake
  DESTINATION ${package_dir})

install(DIRECTORY docs/ DESTINATION ${CMAKE_INSTALL_DOCDIR} FILES_MATCHING PATTERN "*.md")
install(FILES README.md LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright)
install(DIRECTORY samples/python DESTINATION ${CMAKE_INSTALL_DOCDIR}/examples FILES_MATCHING PATTERN "*.py")
install(DIRECTORY src/layouts DESTINATION ${CMAKE_INSTALL_DATADIR}/vacparse FILES_MATCHING PATTERN "*.toml")
