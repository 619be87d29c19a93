# SPDX-License-Identifier: MIT
# What vacparse is built with. The packages that bring it are listed in scripts/packages.

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "Kind of build" FORCE)
endif()

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()

if(VACPARSE_STATIC)
  set(CMAKE_FIND_LIBRARY_SUFFIXES .a)
endif()

find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(re2 REQUIRED IMPORTED_TARGET re2)
# RE2 as an archive, where that is all of it: newer ones need others.
if(NOT re2_STATIC_LIBRARIES MATCHES absl)
  find_library(RE2_ARCHIVE libre2.a HINTS ${re2_LIBRARY_DIRS})
endif()
find_package(CLI11 REQUIRED)
find_package(nlohmann_json REQUIRED)

# The program that is shipped needs no libfmt; where it is only tested, fmt is not compiled anew in each file.
find_package(fmt REQUIRED)
add_library(vacparse-fmt INTERFACE)
target_link_libraries(vacparse-fmt INTERFACE $<IF:$<CONFIG:Release>,fmt::fmt-header-only,fmt::fmt>)

# toml++ is used as headers alone, so that whoever links the library need not have it.
find_path(TOMLPLUSPLUS_INCLUDE_DIR toml++/toml.h REQUIRED
  PATHS ${PROJECT_SOURCE_DIR}/build/tomlplusplus/usr/include)
add_library(tomlplusplus-headers INTERFACE)
target_include_directories(tomlplusplus-headers SYSTEM INTERFACE ${TOMLPLUSPLUS_INCLUDE_DIR})
target_compile_definitions(tomlplusplus-headers INTERFACE TOML_HEADER_ONLY=1)

# Names of countries and languages. Where dpkg is told to leave out translations (slim images),
# scripts/packages unpacks them into the build folder.
find_path(ISO_CODES_DIR iso_3166-1.json PATHS /usr/share/iso-codes/json REQUIRED NO_DEFAULT_PATH)
find_path(ISO_CODES_LOCALE_DIR fr/LC_MESSAGES/iso_3166-1.mo NO_DEFAULT_PATH REQUIRED
  PATHS /usr/share/locale ${PROJECT_SOURCE_DIR}/build/iso-codes/usr/share/locale)
