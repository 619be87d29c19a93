# SPDX-License-Identifier: MIT
# libvacparse.so: the C library, for programs in other languages. It shows vacparse_* and nothing else.

set(exports ${PROJECT_SOURCE_DIR}/cmake/exports.map)
add_library(vacparse-shared SHARED src/c_abi.cpp)
set_target_properties(vacparse-shared PROPERTIES
  OUTPUT_NAME vacparse VERSION ${PROJECT_VERSION} SOVERSION ${PROJECT_VERSION_MAJOR}
  LINK_DEPENDS ${exports})
target_compile_definitions(vacparse-shared PRIVATE VACPARSE_VERSION="${PROJECT_VERSION}")
target_include_directories(vacparse-shared INTERFACE
  $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include> $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
target_link_libraries(vacparse-shared PRIVATE vacparse vacparse-warnings)
target_link_options(vacparse-shared PRIVATE -Wl,--version-script=${exports})
