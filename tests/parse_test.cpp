// SPDX-License-Identifier: MIT
#include "vacparse/parse.hpp"

#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "layout.hpp"
#include "record_rows.hpp"
#include "samples.hpp"
#include "sections.hpp"
#include "spans.hpp"

namespace vacparse::test {
namespace {

using nlohmann::json;

const Layouts& layouts() {
  static const Layouts kLayouts;
  return kLayouts;
}

TEST_CASE("a label of several fields gives each what speaks of it") {
  Layouts own;
  own.add("id = \"pay\"\nname = \"Pay\"\n[labels]\n\"salary+grade\" = [\"band and pay\"]\n", "pay.toml");
  ParseOptions options;
  options.layout = own.find("pay");
  const auto record = [&](std::string_view notice) {
    return json::parse(emit_one("json", parse(notice, own, options)));
  };
  const json both = record("Clerk\nBand and pay: P-3; EUR 3,000 per month\nUnit: Registry\n");
  CHECK(both.at("/grade/text"_json_pointer) == "P-3");
  CHECK(both.at("/salary/min"_json_pointer) == 3000);
  const json one = record("Clerk\nBand and pay: P-3; by experience\nUnit: Registry\n");
  CHECK(one.at("/grade/text"_json_pointer) == "P-3");
  CHECK(one.at("salary").is_null());
}

TEST_CASE("labels give fields") {
  const Row rows[] = {
      {"Clerk\nReference: A-7/2024\nGrade: P-3\n", "/notice_number", R"("A-7/2024")"},
      {"Clerk\nLocation: Lyon, France\nGrade: P-3\n", "/locations/0/country", R"("FR")"},
      {"Clerk\nGrade: P-3\nUnit: Registry\n", "/grade",
       R"({"text": "P-3", "scale": "un", "levels": ["P-3"]})"},
      {"Clerk\nGrade: 7 or 6\nUnit: Registry\n", "/grade/levels", R"(["7", "6"])"},
      {"Clerk\nGrade: P-3\nUnit: Registry\n", "/department", R"("Registry")"},
      {"Clerk\nReports to: Head of Registry\nGrade: P-3\n", "/reports_to", R"("Head of Registry")"},
      {"Clerk\nType of contract: Fixed term\nGrade: 5\n", "/contract/types", R"(["fixed_term"])"},
      {"Clerk\nDuration: up to 3 years\nGrade: 5\n", "/duration",
       R"({"text": "up to 3 years", "months": 36})"},
      {"Clerk\nDuration in months: 24. 00\nGrade: 5\n", "/duration/months", "24"},
      {"Clerk\nLength and type of contract: 3 Year, Secondment\nGrade: 5\n", "/duration/months", "36"},
      {"Clerk\nLength and type of contract: 3 Year, Secondment\nGrade: 5\n", "/contract/types",
       R"(["secondment"])"},
      {"Clerk\nNumber of posts: two (2)\nGrade: 5\n", "/positions/count", "2"},
      {"Clerk\nNumber of posts: Reserve list\nGrade: 5\n", "/positions/reserve_list", "true"},
      {"Clerk\nSecurity clearance: Basic**\nGrade: 5\n", "/security_clearance", R"("Basic")"},
      {"Clerk\nClosing date: 5 May 2024, 23:59 CET\nGrade: 5\n", "/deadline",
       R"({"text": "5 May 2024, 23:59 CET", "date": "2024-05-05", "time": "23:59", "zone": "CET"})"},
      {"Clerk\nPosting period: 3 March 2025 - 16 April 2025\nGrade: 5\n", "/deadline/date",
       R"("2025-04-16")"},
      {"Clerk\nPosting period: 3 March 2025 - 16 April 2025\nGrade: 5\n", "/published/date",
       R"("2025-03-03")"},
      {"Clerk\nSalary: EUR 3,000 - 4,000 per month\nGrade: 5\n", "/salary/max", "4000"},
      {"Clerk\nSalary: EUR 3,000 - 4,000 per month\nGrade: 5\n", "/salary/period", R"("month")"},
      {"Clerk\nType of contract: Agent, Article 2(f)\nGrade: 5\n", "/contract/text",
       R"~("Agent, Article 2(f)")~"},
      {"Clerk\nType of role: Policy\nGrade: 5\n", "/contract", "null"},
      {"Clerk\nType of role: Policy\nContract: Permanent\n", "/contract/text", R"("Permanent")"},
      {"Clerk\nLocations\nPosts in the following places:\nRome\n", "/locations", "[]"},
      {"Clerk\nClosing date\n: 5 May 2024\nGrade: 5\n", "/deadline/text", R"("5 May 2024")"},
      {"Clerk\nContract duration (years, months): 2 years\nGrade: 5\n", "/duration/months", "24"},
      {"Clerk\nGrade: n/a\nUnit: Registry\n", "/grade", "null"},
      {"Clerk\nSchedule: Full-time\nGrade: 5\n", "/contract/types", R"(["full_time"])"},
      {"Clerk\nSchedule: Full-time\nType of contract: Permanent\n", "/contract/types", R"(["permanent"])"},
  };
  check_rows(rows);
}

TEST_CASE("sentences give the fields that no label gave") {
  const Row rows[] = {
      {"Clerk\n\nDuties\nReporting to the Head of Registry, the clerk files letters.\n", "/reports_to",
       R"("Head of Registry")"},
      {"Clerk\nReports to: Mayor\n\nDuties\nReporting to the Head of Registry, the clerk files letters.\n",
       "/reports_to", R"("Mayor")"},
      {"Clerk\n\nSummary\nThe clerk is based in the Public Records Section and files letters there.\n",
       "/department", R"("Public Records Section")"},
      {"Clerk\n\nSummary\nThe post holder is managed by the \nHead Clerk, and files letters.\n",
       "/reports_to", R"("Head Clerk")"},
      {"Clerk\n\nSummary\nThis position is located in the Letters Division (LD) of the house.\n",
       "/organization", "null"},
      {"Clerk\n\nHow to apply\nProposals must reach us by 17:00 Elba time on 16 May 2021.\n",
       "/deadline/date", R"("2021-05-16")"},
      {"Clerk\n\nHow to apply\nLet us have your letter by noon on Friday the 17th of May 2024.\n",
       "/deadline/date", R"("2024-05-17")"},
      {"Clerk\n\nHow to apply\nWrite to the office, stating the code, by 31.01.2025 to the address below.\n",
       "/deadline/date", R"("2025-01-31")"},
      {"Escribiente\n\nPostulación\nSe recibirán hasta las 17:00 horas del viernes 15 de noviembre de "
       "2024.\n",
       "/deadline/date", R"("2024-11-15")"},
      {"Clerk\n\nConditions\nThe appointment is until 31 December 2027, with possible extension.\n",
       "/duration", R"({"text": "until 31 December 2027", "months": null})"},
      {"Clerk\n\nConditions\nWe will ask for an enhanced DBS check.\n", "/security_clearance",
       R"("enhanced DBS check")"},
      {"Clerk\n\nConditions\nThe level of security needed is counter-terrorist check.\n",
       "/security_clearance", R"("counter-terrorist check")"},
      {"Clerk\n\nConditions\nPlace of work is Greifenmoor.\n", "/locations/0/text", R"("Greifenmoor")"},
      {"Clerk\n\nHow to apply\nApplications must be received no later than 5 May 2024.\n", "/deadline/date",
       R"("2024-05-05")"},
      {"Clerk\n\nConditions\nThe post is offered for a two-year term.\n", "/duration",
       R"({"text": "two-year term", "months": 24})"},
      {"Clerk\n\nConditions\nCandidates may be placed on a reserve list.\n", "/positions/reserve_list",
       "true"},
      {"Clerk\nNumber of posts: 2\n\nConditions\nCandidates may be placed on a reserve list.\n", "/positions",
       R"({"text": "2", "count": 2, "reserve_list": true})"},
      {"Clerk\n\nDuties\nThe clerk reports to the Head, Planning Section and works with others.\n",
       "/reports_to", R"("Head, Planning Section")"},
      {"Clerk\n\nConditions\nAppointment is for an initial period of one year.\n", "/duration/months", "12"},
      {"Clerk\n\nHow to apply\nCandidates may be placed on a reserve list.\n", "/positions/reserve_list",
       "true"},
      {"Clerk\n\nSalary\nThe salary is EUR 3,000 a month.\n", "/salary/min", "3000"},
      {"Clerk\n\nSalary\nThe salary is EUR 3,000 a month.\n", "/salary/currency", R"("EUR")"},
      {"Clerk\n\nPosted 14 Jan 2024 - Closing date 4 Feb 2024\n\nDuties\n- Count.\n", "/published/date",
       R"("2024-01-14")"},
      {"Clerk\nStatut : Contractuel (CDD de 18 mois, renouvelable)\nLieu : Lyon\n", "/contract/types",
       R"(["fixed_term"])"},
      {"Clerk\nStatut : Contractuel (CDD de 18 mois, renouvelable)\nLieu : Lyon\n", "/duration/months", "18"},
      {"Clerk\n\nRequirements\n- A degree in law or a related field with seven years of experience.\n",
       "/requirements/experience_years_min", "7"},
      {"Clerk\n\nRequirements\n- A degree in law or three years of experience.\n",
       "/requirements/experience_years_min", "null"},
      {"Clerk\n\nRequirements\n- A degree in law or a minimum of three years of experience.\n",
       "/requirements/experience_years_min", "null"},
      {"Clerk\n\nRequirements\n- A master's degree (a bachelor's with two years of additional experience "
       "will do).\n"
       "- Six years of experience.\n",
       "/requirements/experience_years_min", "6"},
      {"Clerk\n\nDuties\n**Programme:**\n- Lead.\n- Follow.\n", "/department", "null"},
      {"Clerk\n\nDuties\n**Programme:**\n- Lead.\n- Follow.\n", "/duties/0/title", R"("Programme")"},
      {"Clerk\nSalary: $3,000 a month\nGrade: 5\n", "/salary/currency", "null"},
      {"Clerk\nSalary: $3,000 a month\n\nDuties\nKeep the records of North Dakota.\n", "/salary/currency",
       R"("USD")"},
      {"Clerk\nSalary: $3,000 a month\n\nDuties\nTravel in British Columbia.\n", "/salary/currency",
       R"("CAD")"},
      {"Clerk\nSalary: $3,000 a month\n\nDuties\nTravel from Ohio to Canada.\n", "/salary/currency", "null"},
      {"Clerk\nSalary: $3,000 a month\n\nDuties\nTravel to Georgia.\n", "/salary/currency", "null"},
      {"Clerk\nPay: Rs. 44,900 a month\n\nDuties\nTravel in India.\n", "/salary/currency", R"("INR")"},
      {"Clerk\nPay: Rs. 44,900 a month\n\nDuties\nTravel in Sri Lanka.\n", "/salary/currency", R"("LKR")"},
      {"Clerk\nPay: Rs. 44,900 a month\n\nDuties\nTravel in Nepal and India.\n", "/salary/currency", "null"},
      {"Clerk\n\nDuties\nThe clerk pays 3,000 euros a month to suppliers.\n", "/salary", "null"},
  };
  check_rows(rows);
}

TEST_CASE("day and month are told by the option, by the layout, by the other dates, or not at all") {
  const Row ambiguous[] = {
      {"Clerk\nClosing date: 05/03/2024\nGrade: 5\n", "/deadline/date", "null"},
      {"Clerk\nClosing date: 05/03/2024\nGrade: 5\n", "/deadline/text", R"("05/03/2024")"},
      {"Clerk\nClosing date: 05/03/2024\nGrade: 5\n", "/remarks/0/code", R"("ambiguous_date")"},
      {"Clerk\nClosing date: 05/03/2024\nGrade: 5\n", "/remarks/0/line", "2"},
      {"Clerk\nPosted: 28/02/2024\nClosing date: 05/03/2024\n", "/deadline/date", R"("2024-03-05")"},
      {"Clerk\nPosted: 02/28/2024\nClosing date: 05/03/2024\n", "/deadline/date", R"("2024-05-03")"},
      {"Clerk\nClosing date: 05/03/2024\nPosted: 28/02/2024\n", "/deadline/date", R"("2024-03-05")"},
      {"Clerk\nPosted: 28/02/2024\nClosing date: 05/03/2024\n", "/remarks", "[]"},
      {"Clerk\nPosting date: 05/02/2024\nClosing date: 04/03/2024\n", "/deadline/date", R"("2024-03-04")"},
      {"Clerk\nClosing date: 10/11/2024 (MM/DD/YYYY)\nGrade: 5\n", "/deadline/date", R"("2024-10-11")"},
      {"Clerk\nPosting date: 05/02/2024\nClosing date: 06/03/2024\n", "/deadline/date", "null"},
      {"Clerk\nClosing date: 05/05/2024\nGrade: 5\n", "/deadline/date", R"("2024-05-05")"},
      {"Clerk\nClosing date: 25/03/2024\nGrade: 5\n", "/deadline/date", R"("2024-03-25")"},
  };
  check_rows(ambiguous);
  const Row told[] = {{"Clerk\nClosing date: 05/03/2024\nGrade: 5\n", "/deadline/date", R"("2024-05-03")"},
                      {"Clerk\nClosing date: 05/03/2024\nGrade: 5\n", "/remarks", "[]"}};
  check_rows(told, {.date_order = DateOrder::mdy});
  const Row by_layout[] = {
      {"Clerk\nClosing date: 05/03/2024\nGrade: 5\n", "/deadline/date", R"("2024-03-05")"}};
  check_rows(by_layout, {.layout = layouts().find("interpol"), .date_order = std::nullopt});
}

TEST_CASE("years of experience count on the first path") {
  const Row rows[] = {
      {"Clerk\n\nExperience\n- At least five years as a clerk.\n", "/requirements/experience_years_min", "5"},
      {"Clerk\n\nExperience\n- At least five years as a clerk; or\n- Two years as a harbour master.\n",
       "/requirements/experience_years_min", "5"},
      {"Clerk\n\nExperience\n- Two years as a clerk; or\n- Seven years as a painter.\n",
       "/requirements/experience_years_min", "2"},
      {"Clerk\n\nRequirements\n- Degree in cartography or three years of experience.\n",
       "/requirements/experience_years_min", "null"},
      {"Clerk\n\nRequirements\n- Degree or equivalent, and three years of experience.\n",
       "/requirements/experience_years_min", "3"},
      {"Clerk\n\nRequirements\n- A doctorate; alternatively, a diploma with four years of experience.\n",
       "/requirements/experience_years_min", "null"},
      {"Clerk\n\nExperience\n- Preferably ten years as a clerk.\n", "/requirements/experience_years_min",
       "null"},
      {"Clerk\n\nDesirable\n- Ten years of experience as a clerk.\n", "/requirements/experience_years_min",
       "null"},
      {"Guarda\n\nMÉRITOS\n- Diez años de experiencia como guarda.\n", "/requirements/experience_years_min",
       "null"},
  };
  check_rows(rows);
}

TEST_CASE("duties and requirements are lists") {
  const char* text =
      "Clerk\n\nDuties\nThe clerk:\n- files;\n- counts:\n    o boats\n    o sheep\n\nRequirements\n"
      "- A university degree in law is required.\n- French is an asset.\n- Patience.\n";
  const Row rows[] = {
      {text, "/duties/0/introduction", R"("The clerk:")"},
      {text, "/duties/0/items/1/text", R"("counts:")"},
      {text, "/duties/0/items/1/items/1/text", R"("sheep")"},
      {text, "/requirements/education/0/importance", R"("required")"},
      {text, "/requirements/education/0/heading", R"("Requirements")"},
      {text, "/requirements/languages/0/code", R"("fr")"},
      {text, "/requirements/languages/0/importance", R"("desirable")"},
      {"Clerk\n\nDuties\nDUTY 1 - Count\n- a\nDUTY 2\n- b\n", "/duties/1/number", R"("2")"},
      {"Clerk\n\nDuties\nDUTY 1 - Count\n- a\nDUTY 2\n- b\n", "/duties/1/title", "null"},
  };
  check_rows(rows);
}

/// "repeated_field grade 3" for each remark.
std::string remarks_of(std::string_view bytes) {
  std::string shown;
  const json record = record_of(bytes);
  for (const json& remark : record.at("remarks")) {
    if (!shown.empty()) shown += " | ";
    shown += remark.at("code").get<std::string>();
    if (remark.at("field").is_string()) shown += " " + remark.at("field").get<std::string>();
    if (remark.at("line").is_number()) shown += " " + std::to_string(remark.at("line").get<int>());
  }
  return shown;
}

TEST_CASE("the first clause of a requirement says how much it matters") {
  const Row rows[] = {
      {"Clerk\n\nRequirements\n- Degree in law; master's preferred\n", "/requirements/education/0/importance",
       R"("unstated")"},
      {"Clerk\n\nRequired qualifications\n- Work experience. Experience in a bank is a plus.\n",
       "/requirements/experience/0/importance", R"("required")"},
      {"Clerk\n\nRequirements\n- Experience in a bank is a plus.\n", "/requirements/experience/0/importance",
       R"("desirable")"},
      {"Clerk\n\nRequirements\n- Experience in a bank. This is required.\n",
       "/requirements/experience/0/importance", R"("required")"},
      {"Clerk\n\nRequirements: The clerk should meet the following:\n Degree in law;\n Experience in a "
       "bank.\n",
       "/requirements/experience/0/text", R"("Experience in a bank.")"},
  };
  check_rows(rows);
}

TEST_CASE("what is odd about a notice is remarked") {
  struct Case {
    std::string text;
    const char* expected;
  };
  const Case cases[] = {
      {"Clerk\nGrade: 5\nUnit: Registry\n\nDuties\n- a\n", ""},
      {"Clerk\nGrade: 5\nGrade: 6\n", "repeated_field grade 3"},
      {"Clerk\nGrade: 5\nGrade: 5\n", ""},
      {"Clerk\nClosing date: when the cows come home\nGrade: 5\n", "unreadable_value deadline 2"},
      {"Clerk\nDuration: as long as it takes\nGrade: 5\n", "unreadable_value duration 2"},
      {"Clerk\nGrade: 5\n\nDuties\n\nLanguages\n- French\n", "empty_section duties 4"},
      {"Clerk\nGrade: 5\n\nDuties\n- File.\n\nRequired competencies\n\nValues\n- Patience.\n", ""},
      {"Clerk\nGrade: 5\n\nDuties\n- a\n\nTHE PURPLE HARBOUR\nBlue and green.\n", "unknown_heading 7"},
      {"Dear diary,\n\nnothing happened.\n", "missing_field title | not_a_notice"},
      {"Job title: Clerk\nGrade: 5\n\nDuties\n- a\n\nJob title: Cook\nGrade: 4\n\nDuties\n- b\n",
       "repeated_field title 7 | several_notices 7 | repeated_field grade 8"},
      {"Clerk\nGrade: 5\nUnit: Caf\xE9 at the quay of the old harbour\n", "decoding 3"},
      {std::string("Clerk\nGrade: 5\nUnit: Regis\0try of the old harbour, on the quay\n", 60), "decoding 3"},
      {"Grade: 5\nUnit: Registry\n\nDuties\n- a\n", "missing_field title"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.text);
    CHECK(remarks_of(one.text) == one.expected);
  }
}

// ---- Nothing lost. ----

/// What of the text stands in the record. Bullets and numbers are dressing; a label's words are the field's
/// name.
class Kept {
 public:
  explicit Kept(const Parsed& parsed) : text_(parsed.text), kept_(parsed.text.view().size()) {
    std::vector<Span> spans;
    collect_spans(parsed.notice, spans);
    std::string folded;
    for (const Span& span : spans) {
      fold_words(text_.view(span), folded);
      words_ += folded + " | ";
    }
    for (const Block& block : split(text_, *layouts().find(parsed.layout)).blocks) {
      if (block.role == Block::Role::label) spans.push_back(*block.title);
      if (block.role == Block::Role::label && is_dressing({block.whole.begin, block.title->begin}))
        spans.push_back({block.whole.begin, block.title->begin});
      if (block.role == Block::Role::group) spans.push_back({block.whole.begin, block.number->end});
      if (block.role == Block::Role::item || block.role == Block::Role::heading) {
        spans.push_back({block.whole.begin, block.text.begin});
      }
    }
    for (const Span& span : spans) {
      for (std::uint32_t i = span.begin; i < span.end; ++i) kept_[i] = true;
    }
  }

  /// The words of the line that the record has neither from here nor from another place.
  std::string lost(Span line) const {
    std::string lost;
    for (std::uint32_t i = line.begin; i < line.end;) {
      const std::uint32_t from = i;
      while (i < line.end && kept_[i] == kept_[from]) ++i;
      std::string folded;
      fold_words(without_markup(text_.view({from, i})), folded);
      if (!kept_[from] && words_.find(folded) == std::string::npos) lost += folded + " ";
    }
    return lost;
  }

 private:
  /// "5. " before a label, as before an item.
  bool is_dressing(Span span) const {
    return text_.view(span).find_first_not_of("0123456789.)*#- ") == std::string_view::npos;
  }

  /// "<br/>", "</b>"; not "<jobs@elba.example>".
  static bool begins_tag(std::string_view text) {
    constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyz0123456789";
    const std::size_t name = text.starts_with("</") ? 2 : 1;
    const std::size_t end = text.find_first_not_of(kLetters, name);
    return text.starts_with('<') && end != text.npos && end > name &&
           std::string_view(" />").find(text[end]) != text.npos;
  }

  /// Without "<br/>" and "!!timestamp", which are no words of the notice.
  static std::string without_markup(std::string_view text) {
    std::string rest;
    for (std::size_t i = 0; i < text.size(); ++i) {
      const std::string_view here = text.substr(i);
      const std::size_t end = begins_tag(here)         ? here.find('>')
                              : here.starts_with("!!") ? here.find(' ')
                                                       : here.npos;
      if (end == here.npos) {
        rest += text[i];
      } else {
        i += end;
      }
    }
    return rest;
  }

  const Text& text_;
  std::vector<bool> kept_;
  std::string words_;
};

TEST_CASE("nothing is lost: the words of every line stand in the record") {
  std::vector<std::string> losses;
  for (const Sample& sample : samples()) {
    const Parsed parsed = parse(sample.bytes, layouts());
    const Kept kept(parsed);
    for (std::size_t number = 1; number <= parsed.text.line_count(); ++number) {
      const std::string lost = kept.lost(parsed.text.line(number));
      if (lost.empty()) continue;
      losses.push_back(sample.id + ":" + std::to_string(number) + ": " + lost);
    }
  }
  std::string first;
  for (std::size_t i = 0; i < losses.size() && i < 10; ++i) first += losses[i].substr(0, 160) + "\n";
  INFO(losses.size() << " lines lose words, the first of them:\n" << first);
  CHECK(losses.empty());
}

}  // namespace
}  // namespace vacparse::test
