# SPDX-License-Identifier: MIT
# `cpack` in the build folder makes a Debian package of all that is installed.

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME vacparse)
set(CPACK_PACKAGE_VENDOR vacparse)
set(CPACK_PACKAGE_CONTACT "The authors of vacparse <vacparse@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY ${PROJECT_DESCRIPTION})
set(CPACK_PACKAGE_DESCRIPTION "Reads the text of vacancy notices, as institutions publish them, and writes what they say as\n\
JSON, as schema.org's JobPosting or as tables. With a library for C++ and one for C.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
# What building against the C++ library wants.
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "libre2-dev, pkg-config")
include(CPack)
