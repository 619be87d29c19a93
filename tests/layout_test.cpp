// SPDX-License-Identifier: MIT
#include "layout.hpp"

#include <optional>
#include <string>
#include <vector>

#include "catch.hpp"
#include "layout/scan.hpp"
#include "samples.hpp"

namespace vacparse::test {
namespace {

std::vector<Field> fields_of(const LabelRule* rule) {
  const std::span<const Field> fields = rule->fields();
  return {fields.begin(), fields.end()};
}

Layout layout_of(const std::string& toml) {
  Layouts layouts;
  return Layout(layouts.find(layouts.add(toml, "my.toml"))->source());
}

auto read_group(const Layout& layout, std::string_view line) { return Scan(layout, line).read_group(line); }

/// A layout that knows nothing but what it says itself.
Layout alone(const std::string& toml) {
  return Layout(read_layout("id = \"generic\"\n" + toml, "my.toml", Origin::user, {}));
}

TEST_CASE("an id is enough for a layout") {
  const Layout layout = layout_of("id = \"my\"\n");
  CHECK(layout.id() == "my");
  CHECK(layout.source().name == "my");
  CHECK(layout.source().extends == "generic");
  CHECK(layout.find_label("grade") != nullptr);
}

TEST_CASE("a layout inherits everything but the signs") {
  const Layout layout = layout_of("id = \"my\"\nextends = \"interpol\"\nname = \"Mine\"\n");
  const Layouts layouts;
  const LayoutSource& parent = layouts.find("interpol")->source();
  CHECK(layout.source().extends == "interpol");
  CHECK(layout.source().name == "Mine");
  CHECK(layout.source().signs.empty());
  CHECK(layout.source().groups == parent.groups);
  CHECK(layout.source().labels.size() == parent.labels.size());
  CHECK(layout.source().organizations == parent.organizations);
  CHECK(layout.source().grade_scale == "interpol");
  CHECK(layout.source().date_order == DateOrder::dmy);
}

TEST_CASE("what a layout says itself goes before what it inherits") {
  const Layouts layouts;
  const Layout layout = layout_of(R"(
id = "my"
extends = "interpol"
groups = ['ITEM (\d+) (.*)']
[labels]
title = ["Grade", "berth"]
locations = ["Duty   Station:"]
[weak_labels]
department = ["job title"]
[headings]
other = ["duties", "Main Duties:"]
same = ["languages", "/quick .*/"]
[heading_words]
about = ["tasks of the zoo"]
[importance]
desirable = ["is required"]
[defaults]
organization = ["ACME"]
date_order = "mdy"
)");
  CHECK(fields_of(layout.find_label("grade")) == std::vector{Field::title});
  CHECK(fields_of(layout.find_label("berth")) == std::vector{Field::title});
  CHECK(fields_of(layout.find_label("duty station")) == std::vector{Field::locations});
  CHECK(fields_of(layout.find_label("job title")) == std::vector{Field::department});
  CHECK(layout.find_label("job title")->weak);
  CHECK(layout.find_heading("duties")->kind == Kind::other);
  CHECK(layout.find_heading("main duties")->kind == Kind::other);
  CHECK(layout.find_heading("languages")->kind == std::nullopt);
  CHECK(layout.find_heading("quick links to all")->kind == std::nullopt);
  CHECK(layout.find_heading("responsibilities")->kind == Kind::duties);
  CHECK(layout.sort_heading("tasks of the zoo") == Kind::about);
  CHECK(layout.importance_of("it is required") == Importance::desirable);
  CHECK(layout.source().organizations == std::vector<std::string>{"ACME"});
  CHECK(layout.source().date_order == DateOrder::mdy);
  CHECK(layout.source().grade_scale == "interpol");
  const auto group = read_group(layout, "ITEM 7 Feeding");
  REQUIRE(group);
  CHECK((*group)[0] == "7");
  CHECK((*group)[1] == "Feeding");
  CHECK_FALSE(read_group(*layouts.find("interpol"), "ITEM 7 Feeding"));
  CHECK(read_group(*layouts.find("interpol"), "DUTY 7: Feeding"));
  CHECK(read_group(layout, "DUTY 7: Feeding"));
}

TEST_CASE("a part stands wherever a pattern refers to it, and may be said anew") {
  const std::string parent = R"(
[parts]
beast = 'cat|dog'
number = '\d+'
[labels]
title = ['/(?&beast) keeper/']
)";
  const auto same = [](const LayoutSource& source, std::string_view label) {
    return source.labels.size() == 1 && source.labels[0].first == label;
  };
  const LayoutSource source = read_layout("id = \"generic\"\n" + parent, "my.toml", Origin::user, {});
  CHECK(same(source, "/(?:cat|dog) keeper/"));
  const LayoutSource child = read_layout(R"(
id = "child"
groups = ['(?&beast) ((?&number)) (.*)']
[parts]
beast = 'newt'
)",
                                         "my.toml", Origin::user, [&](std::string_view) { return &source; });
  CHECK(same(child, "/(?:cat|dog) keeper/"));
  const auto group = read_group(Layout(child), "newt 7 Feeding");
  REQUIRE(group);
  CHECK((*group)[0] == "7");
}

TEST_CASE("a layout of the user's may replace one that is built in") {
  Layouts layouts;
  const std::size_t count = layouts.list().size();
  CHECK(layouts.add("id = \"interpol\"\nextends = \"generic\"\nsigns = [[\"zebra\"]]\n", "my.toml") ==
        "interpol");
  CHECK(layouts.list().size() == count);
  CHECK(layouts.find("interpol")->source().signs.size() == 1);
  CHECK(layouts.detect(decode("Zebra keeper\n")).id() == "interpol");
  CHECK(layouts.detect(decode("INTERPOL\nLevel of security screening: basic\n")).id() == "generic");

  layouts.add("id = \"interpol\"\nextends = \"interpol\"\n[labels]\ntitle = [\"berth\"]\n", "my.toml");
  CHECK(layouts.find("interpol")->find_label("berth") != nullptr);

  layouts.add("id = \"generic\"\n[labels]\ntitle = [\"berth\"]\n", "my.toml");
  CHECK(layouts.find("generic")->find_label("grade") == nullptr);
  CHECK(layouts.find("interpol")->find_label("grade") != nullptr);
  CHECK(layouts.detect(decode("nothing\n")).id() == "generic");
}

TEST_CASE("a layout that was refused leaves the others as they were") {
  Layouts layouts;
  const std::size_t count = layouts.list().size();
  CHECK_THROWS_AS(layouts.add("id = \"interpol\"\nlabelz = 1\n", "my.toml"), Error);
  CHECK(layouts.list().size() == count);
  CHECK(layouts.find("interpol") != nullptr);
}

TEST_CASE("the strongest sign tells the layout") {
  Layouts layouts;
  layouts.add("id = \"zoo\"\nsigns = [[\"zoo\", \"keeper wanted\"], [\"aquarium\"]]\n", "zoo.toml");
  layouts.add("id = \"park\"\nsigns = [[\"zoo\"]]\n", "park.toml");
  const auto detected = [&](std::string_view text) { return layouts.detect(decode(text)).id(); };
  CHECK(detected("The zoo.\nKEEPER   wanted!\n") == "zoo");
  CHECK(detected("The zoo.\n") == "park");
  CHECK(detected("The zoology department.\n") == "generic");
  CHECK(detected("AQUARIUM") == "zoo");
  CHECK(detected("The zoo and the aquarium.") == "zoo");
}

TEST_CASE("labels are found by their normal form") {
  const Layout layout = alone(R"(
[labels]
title = ["Job title:", '/(?:nom|name) of post/']
"duration+contract" = ["Length & type", "duration in months"]
none = ["date"]
[weak_labels]
published = ["day"]
)");
  CHECK(fields_of(layout.find_label("job title")) == std::vector{Field::title});
  CHECK(fields_of(layout.find_label("name of post")) == std::vector{Field::title});
  CHECK(fields_of(layout.find_label("length and type")) == std::vector{Field::duration, Field::contract});
  CHECK(fields_of(layout.find_label("duration in months")) == std::vector{Field::duration, Field::contract});
  CHECK(fields_of(layout.find_label("date")) == std::vector{Field::none});
  CHECK_FALSE(layout.find_label("date")->weak);
  CHECK(layout.find_label("day")->weak);
  for (const char* stranger : {"", "job", "title", "job titles", "the name of post", "name of posts"}) {
    CAPTURE(stranger);
    CHECK(layout.find_label(stranger) == nullptr);
  }
}

TEST_CASE("the words of a heading tell its kind and importance") {
  const Layouts layouts;
  const Layout& layout = *layouts.find("generic");
  struct Row {
    const char* normal;
    std::optional<Kind> kind;
    std::optional<Importance> importance;
  };
  const Row rows[] = {
      {"tasks of the harbour master", Kind::duties, std::nullopt},
      {"language requirements for this post", Kind::languages, std::nullopt},
      {"experience required of keepers", Kind::experience, Importance::required},
      {"desirable qualifications of the keeper", Kind::requirements, Importance::desirable},
      {"how to apply for this post", Kind::application, std::nullopt},
      {"our salary and benefits", Kind::compensation, std::nullopt},
      {"skills that we hope for", Kind::skills, std::nullopt},
      {"the weather in spring", std::nullopt, std::nullopt},
      {"taskmaster", std::nullopt, std::nullopt},
      {"", std::nullopt, std::nullopt},
  };
  for (const Row& row : rows) {
    CAPTURE(row.normal);
    CHECK(layout.sort_heading(row.normal) == row.kind);
    CHECK(layout.importance_of(row.normal) == row.importance);
  }
}

TEST_CASE("a line that leads to a title ends in one of the layout's leads") {
  const Layouts layouts;
  const Layout& layout = *layouts.find("generic");
  CHECK(layout.leads_to_title("elba is looking for a"));
  CHECK(layout.leads_to_title("for the following post"));
  CHECK_FALSE(layout.leads_to_title("is looking for a boat"));
  CHECK_FALSE(layout.leads_to_title("stelle als"));
  CHECK(layouts.find("german")->leads_to_title("ist eine stelle als"));
  CHECK_FALSE(layout.leads_to_title(""));
}

TEST_CASE("the words of a line tell what of a page it is") {
  const Layouts layouts;
  const Layout& layout = *layouts.find("generic");
  CHECK(layout.names(Furniture::menu, "please sign in first", true));
  CHECK_FALSE(layout.names(Furniture::menu, "please sign in first"));
  CHECK(layout.names(Furniture::button, "apply now"));
  CHECK_FALSE(layout.names(Furniture::button, "applying"));
  CHECK_FALSE(layout.names(Furniture::button, "share this job", true));
  CHECK(layout.names(Furniture::end, "share this job"));
  CHECK_FALSE(layout.names(Furniture::end, ""));
}

// ---- docs/layouts.md ----

std::string manual() { return read_file(VACPARSE_SOURCE "/docs/layouts.md"); }

/// The first block of that language in the manual.
std::string block_of(const std::string& language) {
  const std::string text = manual();
  const std::string fence = "```" + language + "\n";
  const std::size_t begin = text.find(fence);
  REQUIRE(begin != std::string::npos);
  const std::size_t from = begin + fence.size();
  return text.substr(from, text.find("```", from) - from);
}

TEST_CASE("the manual's layout reads the manual's notice as the manual says") {
  Layouts layouts;
  CHECK(layouts.add(block_of("toml"), "harbour.toml") == "harbour");
  const Parsed parsed = parse(block_of("text"), layouts);
  const auto text = [&](const std::optional<Span>& span) {
    return span ? parsed.text.view(*span) : "(none)";
  };
  CHECK(parsed.layout == "harbour");
  CHECK(layouts.find("harbour")->leads_to_title("somebody is wanted aboard as a"));
  CHECK(parsed.remarks.empty());
  CHECK(text(parsed.notice.title) == "Lighthouse Keeper");
  CHECK(text(parsed.notice.notice_number) == "17");
  REQUIRE(parsed.notice.contract);
  CHECK(parsed.notice.contract->types == std::vector{ContractType::temporary});
  REQUIRE(parsed.notice.duration);
  CHECK(parsed.notice.duration->months == 6);
  REQUIRE(parsed.notice.locations.size() == 1);
  CHECK(parsed.text.view(parsed.notice.locations[0].text) == "Portoferraio");
  CHECK(text(parsed.notice.reports_to) == "Harbour Master");
  REQUIRE(parsed.notice.deadline);
  CHECK(parsed.notice.deadline->date == Date{2024, 3, 5});
  REQUIRE(parsed.notice.duties.size() == 3);
  CHECK(text(parsed.notice.duties[0].title) == "Keep the light");
  CHECK(text(parsed.notice.duties[1].number) == "2");
  CHECK(text(parsed.notice.duties[2].title) == "Soundings");
  REQUIRE(parsed.notice.requirements.skills.size() == 1);
  CHECK(parsed.notice.requirements.skills[0].importance == Importance::required);
  CHECK(parsed.notice.compensation.size() == 1);
  REQUIRE_FALSE(parsed.notice.other.empty());
  CHECK(parsed.text.view(parsed.notice.other.back()) == "Signals of other harbours: Elba, Giglio");
}

TEST_CASE("the manual names all fields and kinds of section") {
  const std::string text = manual();
  const auto names = [&](std::string_view word) {
    return text.find("`" + std::string(word) + "`") != std::string::npos;
  };
  for (std::size_t field = 0; field < kFieldCount; ++field) {
    CHECK(names(name_of_field(static_cast<Field>(field))));
  }
  for (const std::string_view kind : names_of<Kind>()) CHECK(names(kind));
  for (const std::string_view part : kFurnitureNames) CHECK(names(part));
}

}  // namespace
}  // namespace vacparse::test
