// SPDX-License-Identifier: MIT
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "catch.hpp"
#include "emit/example.hpp"
#include "samples.hpp"

namespace {

using namespace vacparse;
using namespace vacparse::test;
using Json = nlohmann::ordered_json;

/// schema.org's types that we use, each with all the properties that schema.org has for it (its own and those
/// of the types above it), as far as a job posting may want them.
const std::map<std::string, std::set<std::string>> kProperties = {
    {"JobPosting",
     {"applicantLocationRequirements",
      "applicationContact",
      "baseSalary",
      "datePosted",
      "description",
      "directApply",
      "educationRequirements",
      "eligibilityToWorkRequirement",
      "employerOverview",
      "employmentType",
      "employmentUnit",
      "estimatedSalary",
      "experienceInPlaceOfEducation",
      "experienceRequirements",
      "hiringOrganization",
      "identifier",
      "incentiveCompensation",
      "industry",
      "jobBenefits",
      "jobImmediateStart",
      "jobLocation",
      "jobLocationType",
      "jobStartDate",
      "occupationalCategory",
      "physicalRequirement",
      "qualifications",
      "relevantOccupation",
      "responsibilities",
      "salaryCurrency",
      "securityClearanceRequirement",
      "sensoryRequirement",
      "skills",
      "specialCommitments",
      "title",
      "totalJobOpenings",
      "url",
      "validThrough",
      "workHours"}},
    {"PropertyValue", {"name", "value", "propertyID"}},
    {"Organization", {"name", "sameAs", "logo", "url", "department"}},
    {"Place", {"name", "address"}},
    {"PostalAddress",
     {"addressCountry", "addressLocality", "addressRegion", "postalCode", "streetAddress", "name"}},
    {"MonetaryAmount", {"currency", "value", "minValue", "maxValue"}},
    {"QuantitativeValue", {"value", "minValue", "maxValue", "unitText", "unitCode"}},
    {"EducationalOccupationalCredential", {"credentialCategory", "educationalLevel", "name"}},
    {"OccupationalExperienceRequirements", {"monthsOfExperience", "name"}},
};

const std::map<std::string, std::set<std::string>> kWords = {
    {"employmentType",
     {"FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN", "VOLUNTEER", "PER_DIEM", "OTHER"}},
    {"credentialCategory",
     {"high school", "associate degree", "bachelor degree", "professional certificate",
      "postgraduate degree"}},
    {"unitText", {"HOUR", "DAY", "WEEK", "MONTH", "YEAR"}},
};

/// Nothing is null, empty, unknown to schema.org or out of a closed list.
void check_node(const Json& node, const std::string& key) {
  INFO(key << ": " << node.dump().substr(0, 200));
  CHECK_FALSE(node.is_null());
  if (node.is_string()) CHECK_FALSE(node.get<std::string>().empty());
  if (node.is_string() && kWords.contains(key)) CHECK(kWords.at(key).contains(node));
  if (node.is_array()) {
    CHECK(node.size() > 1);
    for (const Json& element : node) check_node(element, key);
  }
  if (!node.is_object()) return;
  const auto known = kProperties.find(node.at("@type").get<std::string>());
  REQUIRE(known != kProperties.end());
  for (const auto& [name, value] : node.items()) {
    if (name.starts_with("@")) continue;
    INFO(name);
    CHECK(known->second.contains(name));
    check_node(value, name);
  }
}

/// Every tag is one of ours, and closed in its order.
bool is_balanced(std::string_view html) {
  const std::set<std::string_view> tags = {"h3", "h4", "p", "ul", "li"};
  std::vector<std::string_view> open;
  for (std::size_t place = html.find('<'); place != std::string_view::npos; place = html.find('<', place)) {
    const std::size_t end = html.find('>', place);
    std::string_view tag = html.substr(place + 1, end - place - 1);
    place = end;
    if (tag.starts_with('/')) {
      if (open.empty() || open.back() != tag.substr(1)) return false;
      open.pop_back();
    } else if (!tags.contains(tag)) {
      return false;
    } else {
      open.push_back(tag);
    }
  }
  return open.empty();
}

std::string emit_jsonld(const Parsed& parsed) {
  std::string out;
  find_emitter("jsonld")->record("a", parsed, {}, 0, out);
  return out;
}

Json posting_of(const Parsed& parsed) { return Json::parse(emit_jsonld(parsed)); }

TEST_CASE("a posting has what the notice says, in schema.org's words") {
  Parsed parsed = make_parsed();
  Finder find(parsed.text);
  Notice& notice = parsed.notice;
  notice.notice_number = find("Senior");
  notice.organization = find("Place");
  notice.contract = Contract{
      find("Closes"),
      {ContractType::permanent, ContractType::part_time, ContractType::internship, ContractType::part_time}};
  notice.published = Published{find("Grade"), Date{2026, 1, 2}};
  notice.positions = Positions{find("7"), 3, false};
  notice.requirements.experience_years_min = 2.5;
  const Json posting = posting_of(parsed);
  check_node(posting, "");
  CHECK(posting["@context"] == "https://schema.org");
  CHECK(posting["@type"] == "JobPosting");
  CHECK(posting["title"] == "Senior Clerk \"A\\B\"");
  CHECK(posting["identifier"].dump() == R"({"@type":"PropertyValue","name":"Place","value":"Senior"})");
  CHECK(posting["datePosted"] == "2026-01-02");
  CHECK(posting["validThrough"] == "2026-05-21T23:59:00");
  CHECK(posting["employmentType"].dump() == R"(["PART_TIME","INTERN"])");
  CHECK(posting["jobLocation"][0]["address"].dump() ==
        R"({"@type":"PostalAddress","addressLocality":"Lyon","addressCountry":"FR"})");
  CHECK(posting["jobLocation"][1]["address"] == "Bern");
  CHECK(posting["baseSalary"]["value"].dump() ==
        R"({"@type":"QuantitativeValue","value":1000.5,"unitText":"MONTH"})");
  CHECK(posting["totalJobOpenings"] == 3);
  CHECK(posting["responsibilities"] == "Files\nkeep, and file\nfind:\nsoon");
  CHECK(posting["educationRequirements"]["credentialCategory"] == "postgraduate degree");
  CHECK(posting["experienceRequirements"]["monthsOfExperience"] == 30);
  CHECK(posting["description"] ==
        "<p>About us.</p><p>We are many \xF0\x9F\x98\x80.</p><p>Far.</p><p>Near.</p><h4>Files</h4>"
        "<ul><li>keep, and file</li><li>find:<ul><li>soon</li></ul></li></ul>"
        "<ul><li>Master's degree, five years</li></ul><ul><li>French is required</li></ul>");
}

TEST_CASE("what is absent or does not mean the same is left out") {
  Parsed parsed;
  parsed.layout = "generic";
  CHECK(posting_of(parsed).size() == 2);
  parsed = make_parsed();
  parsed.notice.salary->currency.reset();
  parsed.notice.contract = Contract{parsed.notice.title.value(), {ContractType::permanent}};
  parsed.notice.requirements.education[0].importance = Importance::desirable;
  const Json posting = posting_of(parsed);
  for (const char* const property : {"baseSalary", "employmentType", "educationRequirements", "inLanguage",
                                     "hiringOrganization", "datePosted", "identifier", "skills"}) {
    CHECK_FALSE(posting.contains(property));
  }
}

TEST_CASE("a zone that is no offset is left out") {
  Parsed parsed = make_parsed();
  parsed.text = decode("UTC  Paris time 21 May 2026");
  parsed.notice = {};
  parsed.notice.deadline = Deadline{{16, 27}, Date{2026, 5, 21}, Clock{9, 5}, Span{0, 3}};
  CHECK(posting_of(parsed)["validThrough"] == "2026-05-21T09:05:00Z");
  parsed.notice.deadline->zone = Span{5, 15};
  CHECK(posting_of(parsed)["validThrough"] == "2026-05-21T09:05:00");
  parsed.notice.deadline->time.reset();
  CHECK(posting_of(parsed)["validThrough"] == "2026-05-21");
}

TEST_CASE("a notice cannot get out of a script or into the HTML") {
  Parsed parsed;
  parsed.text = decode("</script><!-- <b onclick=\"x\"> A&B");
  parsed.notice.title = Span{0, static_cast<std::uint32_t>(parsed.text.view().size())};
  parsed.notice.about = {*parsed.notice.title};
  const std::string out = emit_jsonld(parsed);
  CHECK(out.find('<') == std::string::npos);
  const Json posting = Json::parse(out);
  CHECK(posting["title"] == "</script><!-- <b onclick=\"x\"> A&B");
  CHECK(posting["description"] == "<p>&lt;/script&gt;&lt;!-- &lt;b onclick=&quot;x&quot;&gt; A&amp;B</p>");
  const Json failure = Json::parse(emitted("jsonld", parsed).substr(out.size()));
  CHECK(failure["ok"] == false);
  CHECK(failure["error"]["code"] == "not_found");
}

TEST_CASE("bullets in prose, groups without title and empty headings make good lists") {
  Parsed parsed;
  parsed.text = decode("Head\nEmpty\n- one\n\xE2\x80\xA2 two\nthree\nfour\nfive\n");
  const auto span = [&](std::string_view words) {
    const auto place = static_cast<std::uint32_t>(parsed.text.view().find(words));
    return Span{place, place + static_cast<std::uint32_t>(words.size())};
  };
  Notice& notice = parsed.notice;
  notice.sections = {{Kind::about, span("Head"), 1, 1}, {Kind::about, span("Empty"), 2, 4}};
  notice.about = {span("- one"), span("\xE2\x80\xA2 two")};
  notice.duties = {{std::nullopt, std::nullopt, {}, {{span("three"), {}}, {span("four"), {}}}},
                   {std::nullopt, std::nullopt, {}, {{span("five"), {}}}}};
  CHECK(posting_of(parsed)["description"] ==
        "<h3>Empty</h3><ul><li>one</li><li>two</li></ul><ul><li>three</li><li>four</li></ul>"
        "<ul><li>five</li></ul>");
}

TEST_CASE("the postings of all samples are schema.org's, with what Google requires") {
  const Layouts layouts;
  for (const Sample& sample : samples()) {
    INFO(sample.id);
    const Parsed parsed = parse(sample.bytes, layouts);
    const Json posting = posting_of(parsed);
    check_node(posting, "");
    const Notice& notice = parsed.notice;
    CHECK(posting.contains("title") == notice.title.has_value());
    CHECK(posting.contains("description"));
    CHECK(posting.contains("datePosted") == (notice.published && notice.published->date));
    CHECK(posting.contains("hiringOrganization") == notice.organization.has_value());
    CHECK(posting.contains("jobLocation") == !notice.locations.empty());
    CHECK(is_balanced(posting["description"].get<std::string>()));
  }
}

TEST_CASE("several postings are an array") {
  std::string out;
  const Emitter& jsonld = *find_emitter("jsonld");
  const EmitOptions options{false, true};
  jsonld.begin(options, out);
  jsonld.record("a", make_parsed(), options, 0, out);
  jsonld.record("b", make_parsed(), options, 1, out);
  jsonld.end(options, out);
  CHECK(Json::parse(out).size() == 2);
}

}  // namespace
