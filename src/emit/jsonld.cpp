// SPDX-License-Identifier: MIT
// schema.org's JobPosting. What the notice does not say is left out; docs/usage.md tells what has no place.
#include <algorithm>
#include <array>
#include <cmath>

#include "emit/array.hpp"
#include "emit/formats.hpp"
#include "emit/html.hpp"
#include "emit/line.hpp"

namespace vacparse::emit {
namespace {

using Terms = std::vector<std::string_view>;

void add_once(Terms& terms, std::string_view term) {
  if (!term.empty() && std::find(terms.begin(), terms.end(), term) == terms.end()) terms.push_back(term);
}

/// Google's words. Empty: none of them says the same (a post without term is not therefore full-time).
std::string_view employment_type(ContractType type) {
  switch (type) {
    case ContractType::full_time:
      return "FULL_TIME";
    case ContractType::part_time:
      return "PART_TIME";
    case ContractType::temporary:
    case ContractType::short_term:
      return "TEMPORARY";
    case ContractType::internship:
      return "INTERN";
    case ContractType::consultancy:
      return "CONTRACTOR";
    case ContractType::volunteer:
      return "VOLUNTEER";
    case ContractType::secondment:
    case ContractType::apprenticeship:
      return "OTHER";
    default:
      return "";
  }
}

std::string_view credential_category(Degree degree) {
  switch (degree) {
    case Degree::secondary:
      return "high school";
    case Degree::vocational:
      return "professional certificate";
    case Degree::bachelor:
      return "bachelor degree";
    default:
      return "postgraduate degree";
  }
}

std::string_view unit_text(PayPeriod period) {
  constexpr std::array<std::string_view, 5> kUnits = {"HOUR", "DAY", "WEEK", "MONTH", "YEAR"};
  return kUnits[static_cast<std::size_t>(period)];
}

/// Writes the properties of one posting, those that the notice has something for.
class Posting {
 public:
  Posting(const Parsed& parsed, std::string& out)
      : parsed_(parsed), notice_(parsed.notice), sink_(parsed.text, out) {}

  void write() {
    sink_.open_object();
    property("@context", "https://schema.org");
    property("@type", "JobPosting");
    text("title", notice_.title);
    property("description", to_html(parsed_));
    identifier();
    if (notice_.published && notice_.published->date)
      property("datePosted", to_string(*notice_.published->date));
    if (notice_.deadline && notice_.deadline->date) valid_through(*notice_.deadline);
    if (notice_.contract) employment_types(notice_.contract->types);
    organization("hiringOrganization", notice_.organization);
    organization("employmentUnit", notice_.department);
    list("jobLocation", notice_.locations, [this](const Location& location) { place(location); });
    if (notice_.salary) salary(*notice_.salary);
    if (notice_.positions && notice_.positions->count) number("totalJobOpenings", *notice_.positions->count);
    requirements();
    text("securityClearanceRequirement", notice_.security_clearance);
    property("employerOverview", lines_of(notice_.about));
    sink_.close_object();
  }

 private:
  void property(std::string_view name, std::string_view value) {
    if (value.empty()) return;
    sink_.key(name);
    sink_.string(value);
  }

  void number(std::string_view name, double value) {
    sink_.key(name);
    sink_.number(value);
  }

  void text(std::string_view name, const std::optional<Span>& span) {
    if (span) property(name, words(*span));
  }

  std::string words(Span span) { return std::string(folded(parsed_.text.view(span), scratch_)); }

  void open(std::string_view type) {
    sink_.open_object();
    property("@type", type);
  }

  void open(std::string_view name, std::string_view type) {
    sink_.key(name);
    open(type);
  }

  /// Nothing for no value, the value when it is the only one, else an array.
  template <class Values, class Write>
  void list(std::string_view name, const Values& values, const Write& write) {
    if (values.empty()) return;
    sink_.key(name);
    if (values.size() > 1) sink_.open_list();
    for (const auto& value : values) write(value);
    if (values.size() > 1) sink_.close_list();
  }

  void identifier() {
    if (!notice_.notice_number) return;
    open("identifier", "PropertyValue");
    text("name", notice_.organization);
    text("value", notice_.notice_number);
    sink_.close_object();
  }

  /// The zone stands in the notice's own words, which are no offset; but for the one that is its own.
  void valid_through(const Deadline& deadline) {
    std::string moment = to_string(*deadline.date);
    if (deadline.time) moment += "T" + to_string(*deadline.time) + ":00";
    const std::string zone = deadline.zone ? words(*deadline.zone) : "";
    if (deadline.time && (zone == "UTC" || zone == "GMT")) moment += "Z";
    property("validThrough", moment);
  }

  void employment_types(const std::vector<ContractType>& types) {
    Terms found;
    for (const ContractType type : types) add_once(found, employment_type(type));
    list("employmentType", found, [this](std::string_view word) { sink_.string(word); });
  }

  void organization(std::string_view property_name, const std::optional<Span>& name) {
    if (!name) return;
    open(property_name, "Organization");
    text("name", name);
    sink_.close_object();
  }

  void place(const Location& location) {
    open("Place");
    text("name", location.text);
    if (!location.city && !location.country) {
      text("address", location.text);
    } else {
      open("address", "PostalAddress");
      text("addressLocality", location.city);
      if (location.country) property("addressCountry", *location.country);
      sink_.close_object();
    }
    sink_.close_object();
  }

  /// An amount without its currency says nothing.
  void salary(const Salary& pay) {
    if (!pay.currency || (!pay.min && !pay.max)) return;
    open("baseSalary", "MonetaryAmount");
    property("currency", *pay.currency);
    open("value", "QuantitativeValue");
    if (pay.min == pay.max) {
      number("value", *pay.min);
    } else {
      if (pay.min) number("minValue", *pay.min);
      if (pay.max) number("maxValue", *pay.max);
    }
    if (pay.period) property("unitText", unit_text(*pay.period));
    sink_.close_object();
    sink_.close_object();
  }

  void requirements() {
    const Requirements& asked = notice_.requirements;
    property("responsibilities", responsibilities());
    property("qualifications", qualifications(asked));
    std::string skills;
    append_lines(asked.skills, skills);
    property("skills", skills);
    education(asked.education);
    if (!asked.experience_years_min) return;
    open("experienceRequirements", "OccupationalExperienceRequirements");
    number("monthsOfExperience", std::round(*asked.experience_years_min * 12));
    sink_.close_object();
  }

  void append_line(Span span, std::string& lines) {
    if (!lines.empty()) lines += '\n';
    lines += folded(parsed_.text.view(span), scratch_);
  }

  template <class T>
  void append_lines(const std::vector<T>& items, std::string& lines) {
    for (const T& item : items) {
      append_line(item.text, lines);
      append_lines(item.items, lines);
    }
  }

  std::string lines_of(const Paragraphs& paragraphs) {
    std::string lines;
    for (const Span paragraph : paragraphs) append_line(paragraph, lines);
    return lines;
  }

  std::string responsibilities() {
    std::string lines;
    for (const DutyGroup& group : notice_.duties) {
      if (group.title) append_line(*group.title, lines);
      for (const Span paragraph : group.introduction) append_line(paragraph, lines);
      append_lines(group.items, lines);
    }
    return lines;
  }

  std::string qualifications(const Requirements& asked) {
    std::string lines = lines_of(asked.introduction);
    append_lines(asked.education, lines);
    append_lines(asked.experience, lines);
    Span last;
    for (const Language& language : asked.languages) {
      // A sentence may name several.
      if (language.text != last) append_line(language.text, lines);
      last = language.text;
    }
    append_lines(asked.other, lines);
    return lines;
  }

  /// What is merely desirable is no requirement.
  void education(const std::vector<Education>& asked) {
    Terms categories;
    for (const Education& one : asked) {
      if (one.importance == Importance::desirable) continue;
      for (const Degree degree : one.degrees) add_once(categories, credential_category(degree));
    }
    list("educationRequirements", categories, [this](std::string_view category) {
      open("EducationalOccupationalCredential");
      property("credentialCategory", category);
      sink_.close_object();
    });
  }

  const Parsed& parsed_;
  const Notice& notice_;
  LineSink sink_;
  std::string scratch_;
};

/// Safe inside `<script>`: no "<" ends it, and JSON has another way to write one.
std::string without_tags(std::string_view json) {
  std::string safe;
  for (const char byte : json) {
    if (byte == '<') {
      safe += "\\u003c";
    } else {
      safe += byte;
    }
  }
  return safe;
}

void record(std::string_view, const Parsed& parsed, const EmitOptions& options, std::size_t index,
            std::string& out) {
  std::string line;
  Posting(parsed, line).write();
  append_element(without_tags(line + "\n"), options, index, out);
}

void failure(std::string_view id, const Error& error, const EmitOptions& options, std::size_t index,
             std::string& out) {
  std::string line;
  kNdjson.failure(id, error, options, index, line);
  append_element(without_tags(line), options, index, out);
}

}  // namespace

extern const Emitter kJsonld = {"jsonld",   "schema.org's JobPosting, as JSON-LD; several inputs: an array",
                                open_array, record,
                                failure,    close_array};

}  // namespace vacparse::emit
