// SPDX-License-Identifier: MIT
// schema.org's JobPosting. What the notice does not say is left out; docs/usage.md tells what has no place.
#include <algorithm>
#include <array>
#include <cmath>

#include "emit/array.hpp"
#include "emit/dom.hpp"
#include "emit/formats.hpp"
#include "emit/html.hpp"

namespace vacparse::emit {
namespace {

using Json = nlohmann::ordered_json;

Json thing(std::string_view type) { return {{"@type", type}}; }

/// Nothing for no element, the element when it is the only one, else the array.
Json one_or_many(Json list) {
  if (list.empty()) return nullptr;
  return list.size() == 1 ? Json(list.front()) : list;
}

void add_once(Json& list, std::string_view word) {
  if (!word.empty() && std::find(list.begin(), list.end(), word) == list.end()) list.push_back(word);
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

Json number(double value) { return Json::parse(to_string(value)); }

/// Makes the properties of one posting. Each function gives null where the notice does not say.
class Posting {
 public:
  explicit Posting(const Parsed& parsed) : parsed_(parsed), notice_(parsed.notice) {}

  Json document() {
    document_ = {{"@context", "https://schema.org"}, {"@type", "JobPosting"}};
    add("title", text(notice_.title));
    add("description", non_empty(to_html(parsed_)));
    add("identifier", identifier());
    add("datePosted",
        notice_.published && notice_.published->date ? Json(to_string(*notice_.published->date)) : Json());
    add("validThrough", valid_through());
    add("employmentType", employment_types());
    add("hiringOrganization", organization(notice_.organization));
    add("employmentUnit", organization(notice_.department));
    add("jobLocation", locations());
    add("baseSalary", salary());
    add("totalJobOpenings",
        notice_.positions && notice_.positions->count ? Json(*notice_.positions->count) : Json());
    add_requirements();
    add("securityClearanceRequirement", text(notice_.security_clearance));
    add("employerOverview", prose(notice_.about));
    return std::move(document_);
  }

 private:
  void add(const char* property, Json value) {
    if (!value.is_null()) document_[property] = std::move(value);
  }

  void add_requirements() {
    add("responsibilities", responsibilities());
    add("qualifications", qualifications());
    add("skills", skills());
    add("educationRequirements", education());
    if (const auto years = notice_.requirements.experience_years_min) {
      Json experience = thing("OccupationalExperienceRequirements");
      experience["monthsOfExperience"] = std::lround(*years * 12);
      add("experienceRequirements", std::move(experience));
    }
  }

  static Json non_empty(std::string text) { return text.empty() ? Json() : Json(std::move(text)); }

  std::string words(Span span) { return std::string(folded(parsed_.text.view(span), scratch_)); }

  Json text(const std::optional<Span>& span) { return span ? non_empty(words(*span)) : Json(); }

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

  Json prose(const Paragraphs& paragraphs) {
    std::string lines;
    for (const Span paragraph : paragraphs) append_line(paragraph, lines);
    return non_empty(std::move(lines));
  }

  Json identifier() {
    if (!notice_.notice_number) return nullptr;
    Json identifier = thing("PropertyValue");
    if (notice_.organization) identifier["name"] = words(*notice_.organization);
    identifier["value"] = words(*notice_.notice_number);
    return identifier;
  }

  /// The zone stands in the notice's own words, which are no offset; but for the one that is its own.
  Json valid_through() {
    if (!notice_.deadline || !notice_.deadline->date) return nullptr;
    const Deadline& deadline = *notice_.deadline;
    std::string moment = to_string(*deadline.date);
    if (deadline.time) moment += "T" + to_string(*deadline.time) + ":00";
    const std::string zone = deadline.zone ? words(*deadline.zone) : "";
    if (deadline.time && (zone == "UTC" || zone == "GMT")) moment += "Z";
    return moment;
  }

  Json employment_types() {
    Json types = Json::array();
    if (!notice_.contract) return nullptr;
    for (const ContractType type : notice_.contract->types) add_once(types, employment_type(type));
    return one_or_many(std::move(types));
  }

  Json organization(const std::optional<Span>& name) {
    if (!name) return nullptr;
    Json organization = thing("Organization");
    organization["name"] = words(*name);
    return organization;
  }

  Json place(const Location& location) {
    Json place = thing("Place");
    place["name"] = words(location.text);
    if (!location.city && !location.country) {
      place["address"] = place["name"];
      return place;
    }
    Json address = thing("PostalAddress");
    if (location.city) address["addressLocality"] = words(*location.city);
    if (location.country) address["addressCountry"] = *location.country;
    place["address"] = std::move(address);
    return place;
  }

  Json locations() {
    Json places = Json::array();
    for (const Location& location : notice_.locations) places.push_back(place(location));
    return one_or_many(std::move(places));
  }

  /// An amount without its currency says nothing.
  Json salary() {
    if (!notice_.salary || !notice_.salary->currency) return nullptr;
    const Salary& pay = *notice_.salary;
    if (!pay.min && !pay.max) return nullptr;
    Json value = thing("QuantitativeValue");
    if (pay.min == pay.max) {
      value["value"] = number(*pay.min);
    } else {
      if (pay.min) value["minValue"] = number(*pay.min);
      if (pay.max) value["maxValue"] = number(*pay.max);
    }
    if (pay.period) value["unitText"] = unit_text(*pay.period);
    Json amount = thing("MonetaryAmount");
    amount["currency"] = *pay.currency;
    amount["value"] = std::move(value);
    return amount;
  }

  Json responsibilities() {
    std::string lines;
    for (const DutyGroup& group : notice_.duties) {
      if (group.title) append_line(*group.title, lines);
      for (const Span paragraph : group.introduction) append_line(paragraph, lines);
      append_lines(group.items, lines);
    }
    return non_empty(std::move(lines));
  }

  Json qualifications() {
    const Requirements& asked = notice_.requirements;
    std::string lines;
    for (const Span paragraph : asked.introduction) append_line(paragraph, lines);
    append_lines(asked.education, lines);
    append_lines(asked.experience, lines);
    Span last;
    for (const Language& language : asked.languages) {
      // A sentence may name several.
      if (language.text != last) append_line(language.text, lines);
      last = language.text;
    }
    append_lines(asked.other, lines);
    return non_empty(std::move(lines));
  }

  Json skills() {
    std::string lines;
    append_lines(notice_.requirements.skills, lines);
    return non_empty(std::move(lines));
  }

  /// What is merely desirable is no requirement.
  Json education() {
    Json categories = Json::array();
    for (const Education& one : notice_.requirements.education) {
      if (one.importance == Importance::desirable) continue;
      for (const Degree degree : one.degrees) add_once(categories, credential_category(degree));
    }
    Json credentials = Json::array();
    for (const Json& category : categories) {
      Json credential = thing("EducationalOccupationalCredential");
      credential["credentialCategory"] = category;
      credentials.push_back(std::move(credential));
    }
    return one_or_many(std::move(credentials));
  }

  const Parsed& parsed_;
  const Notice& notice_;
  Json document_;
  std::string scratch_;
};

/// Safe inside `<script>`: no "<" ends it, and JSON has another way to write one.
void append_document(const Json& document, const EmitOptions& options, std::size_t index, std::string& out) {
  const std::size_t from = out.size();
  append_element(document, options, index, out);
  std::string safe;
  for (const char byte : std::string_view(out).substr(from)) {
    if (byte == '<') {
      safe += "\\u003c";
    } else {
      safe += byte;
    }
  }
  out.replace(from, std::string::npos, safe);
}

void record(std::string_view, const Parsed& parsed, const EmitOptions& options, std::size_t index,
            std::string& out) {
  append_document(Posting(parsed).document(), options, index, out);
}

void failure(std::string_view id, const Error& error, const EmitOptions& options, std::size_t index,
             std::string& out) {
  append_document(to_dom(make_failure(id, error)), options, index, out);
}

}  // namespace

extern const Emitter kJsonld = {"jsonld",   "schema.org's JobPosting, as JSON-LD; several inputs: an array",
                                open_array, record,
                                failure,    close_array};

}  // namespace vacparse::emit
