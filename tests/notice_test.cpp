// SPDX-License-Identifier: MIT
#include "vacparse/notice.hpp"

#include "catch.hpp"
#include "vacparse/parse.hpp"

namespace {

using namespace vacparse;

TEST_CASE("names of enumerators lead there and back") {
  CHECK(name_of(Kind::header) == "header");
  CHECK(name_of(ContractType::part_time) == "part_time");
  CHECK(name_of(RemarkCode::several_notices) == "several_notices");
  CHECK(find_named<Degree>("doctorate") == Degree::doctorate);
  CHECK(find_named<Degree>("Doctorate") == std::nullopt);
  for (const std::string_view name : names_of<Kind>()) CHECK(name_of(find_named<Kind>(name).value()) == name);
  CHECK(names_of<PayPeriod>().size() == 5);
}

}  // namespace
