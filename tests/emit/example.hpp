// SPDX-License-Identifier: MIT
#pragma once
/// A notice with something in most of its fields, read by hand.

#include <string>
#include <string_view>

#include "catch.hpp"
#include "vacparse/emit.hpp"

namespace vacparse::test {

inline constexpr std::string_view kExample =
    "Title:  Senior \t Clerk \"A\\B\"\n"
    "Place: Lyon; Bern\n"
    "Closes 21 May 2026 at 23:59 Paris time\n"
    "Grade 7 or 6, 36 months, EUR 1,000.50 a month\n"
    "About us.\n\nWe are   many \xF0\x9F\x98\x80.\n"
    "Far.\n* Near.\n"
    "1 Files\n- keep, and\n  file\n- find:\n  - soon\n"
    "Master's degree, five years\n"
    "French is required\n";

/// The place of `words` in the text, after all that was asked for before.
class Finder {
 public:
  explicit Finder(const Text& text) : text_(text) {}

  Span operator()(std::string_view words) {
    const std::size_t place = text_.view().find(words, from_);
    REQUIRE(place != std::string_view::npos);
    from_ = place + words.size();
    return {static_cast<std::uint32_t>(place), static_cast<std::uint32_t>(from_)};
  }

 private:
  const Text& text_;
  std::size_t from_ = 0;
};

inline Education make_education(Finder& find) {
  Education education;
  education.text = find("Master's degree, five years");
  education.importance = Importance::required;
  education.degrees = {Degree::master};
  education.years_min = 5;
  return education;
}

inline Parsed make_parsed() {
  Parsed parsed;
  parsed.text = decode(kExample);
  parsed.layout = "generic";
  parsed.language = "en";
  Finder find(parsed.text);
  Notice& notice = parsed.notice;
  notice.title = find("Senior \t Clerk \"A\\B\"");
  notice.locations = {{find("Lyon"), std::nullopt, "FR"}, {find("Bern"), std::nullopt, std::nullopt}};
  notice.locations[0].city = notice.locations[0].text;
  notice.deadline = Deadline{find("21 May 2026"), Date{2026, 5, 21}, Clock{23, 59}, find("Paris time")};
  notice.grade = Grade{find("7 or 6"), "interpol", {}};
  Finder level(parsed.text);
  notice.grade->levels = {level("7"), level("6,")};
  notice.grade->levels[1].end -= 1;
  notice.duration = Duration{find("36 months"), 36.0};
  notice.salary = Salary{find("EUR 1,000.50"), 1000.5, 1000.5, "EUR", PayPeriod::month};
  notice.about = {find("About us."), find("We are   many \xF0\x9F\x98\x80.")};
  notice.summary = {find("Far."), find("Near.")};
  DutyGroup group{find("1"), find("Files"), {}, {{find("keep, and\n  file"), {}}}};
  group.items.push_back({find("find:"), {{find("soon"), {}}}});
  notice.duties = {group};
  notice.requirements.education = {make_education(find)};
  notice.requirements.languages = {
      {find("French is required"), "fr", "French", std::nullopt, Importance::required}};
  notice.sections = {{Kind::header, std::nullopt, 1, parsed.text.line_count()}};
  parsed.remarks = {{RemarkCode::missing_field, "notice_number", "no \"number\"", std::nullopt}};
  return parsed;
}

/// A whole output: one record and one failure.
inline std::string emitted(std::string_view format, const Parsed& parsed, bool evidence = false) {
  std::string out;
  const Emitter* emitter = find_emitter(format);
  REQUIRE(emitter);
  const EmitOptions options{evidence, false};
  emitter->begin(options, out);
  emitter->record("a/b.txt", parsed, options, 0, out);
  emitter->failure("c.txt", Error("not_found", "no, \"c\""), options, 1, out);
  emitter->end(options, out);
  return out;
}

}  // namespace vacparse::test
