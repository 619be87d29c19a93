// SPDX-License-Identifier: MIT
#include "layout.hpp"

#include <re2/re2.h>

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "catch.hpp"
#include "samples.hpp"

namespace vacparse::test {
namespace {

/// What is said of a mistake; empty when there is none.
std::string complaint(const std::string& toml) {
  try {
    Layouts().add(toml, "my.toml");
  } catch (const Error& error) {
    CHECK(error.code() == "layout");
    return error.what();
  }
  return "";
}

Layout layout_of(const std::string& toml) {
  Layouts layouts;
  return Layout(layouts.find(layouts.add(toml, "my.toml"))->source());
}

/// A layout that knows nothing but what it says itself.
Layout alone(const std::string& toml) { return Layout(read_layout("id = \"generic\"\n" + toml, "my.toml", {})); }

struct Mistake {
  const char* toml;
  const char* expected;  ///< how the message begins
};

TEST_CASE("a mistake in a layout is told with its place") {
  const Mistake mistakes[] = {
      {"id = \"my\"\nlabels = \n", "my.toml:2:"},
      {"id = \"my\n", "my.toml:1:"},
      {"id = \"my\"\nid = \"my\"\n", "my.toml:2:"},
      {"id = \"my\"\nname = \"\xFF\"\n", "my.toml:2:"},
      {"id = \"my\"\n[labels]\ntitle = [\"a\"\n", "my.toml:"},
      {"", "my.toml:1:1: a layout needs an id"},
      {"name = \"Mine\"\n", "my.toml:1:1: a layout needs an id"},
      {"id = 7\n", "my.toml:1:6: expected a text"},
      {"id = \"\"\n", "my.toml:1:6: expected a text"},
      {"id = \"my\"\nname = []\n", "my.toml:2:8: expected a text"},
      {"id = \"my\"\nlabelz = []\n", "my.toml:2:1: no such key: labelz; keys are id, name, "},
      {"id = \"my\"\n[label]\ntitle = [\"a\"]\n", "my.toml:2:2: no such key: label;"},
      {"id = \"my\"\nextends = \"yours\"\n", "my.toml:2:11: no such layout: yours"},
      {"id = \"my\"\nextends = \"my\"\n", "my.toml:2:11: no such layout: my"},
      {"id = \"my\"\nextends = 7\n", "my.toml:2:11: expected the id of a layout"},
      {"id = \"my\"\nextends = \"\"\n", "my.toml:2:11: expected the id of a layout"},
      {"id = \"my\"\nsigns = \"interpol\"\n", "my.toml:2:9: expected a list"},
      {"id = \"my\"\nsigns = [\"interpol\"]\n", "my.toml:2:10: expected a list"},
      {"id = \"my\"\nsigns = [[\"--\"]]\n", "my.toml:2:11: a phrase needs at least one letter"},
      {"id = \"my\"\nsigns = [[\"/a b/\"]]\n", "my.toml:2:11: "},
      {"id = \"my\"\nlabels = [\"title\"]\n", "my.toml:2:10: expected a table of lists"},
      {"id = \"my\"\n[labels]\ntitel = [\"a\"]\n", "my.toml:3:1: no such field: titel"},
      {"id = \"my\"\n[labels]\n  titel = [\"a\"]\n", "my.toml:3:3: no such field: titel"},
      {"id = \"my\"\n[labels]\n\"title+grad\" = [\"a\"]\n", "my.toml:3:1: no such field: grad"},
      {"id = \"my\"\n[labels]\n\"\" = [\"a\"]\n", "my.toml:3:1: no such field"},
      {"id = \"my\"\n[labels]\n\"title+\" = [\"a\"]\n", "my.toml:3:1: no such field"},
      {"id = \"my\"\n[labels]\ntitle = \"a\"\n", "my.toml:3:9: expected a list of texts"},
      {"id = \"my\"\n[labels]\ntitle = [\"a\", 7]\n", "my.toml:3:15: expected a text"},
      {"id = \"my\"\n[labels]\ntitle = [\n  \"a\",\n  \"\",\n]\n", "my.toml:5:3: expected a text that is not empty"},
      {"id = \"my\"\n[labels]\ntitle = [\"a\", \"...\"]\n", "my.toml:3:15: a phrase needs at least one letter"},
      {"id = \"my\"\n[labels]\ntitle = ['/job (title/']\n", "my.toml:3:10: not a RE2 pattern: missing )"},
      {"id = \"my\"\n[labels]\ntitle = ['/(?=job)title/']\n", "my.toml:3:10: not a RE2 pattern: "},
      {"id = \"my\"\n[labels]\ntitle = ['/((a{100}){100}){100}/']\n", "my.toml:3:10: not a RE2 pattern: "},
      {"id = \"my\"\n[weak_labels]\ntitel = [\"a\"]\n", "my.toml:3:1: no such field: titel"},
      {"id = \"my\"\n[headings]\nduty = [\"a\"]\n",
       "my.toml:3:1: no such kind of section: duty; there are header, about, summary, duties, "},
      {"id = \"my\"\n[headings]\nduties = ['/[/']\n", "my.toml:3:11: not a RE2 pattern: "},
      {"id = \"my\"\n[heading_words]\nsame = [\"a\"]\n", "my.toml:3:1: no such kind of section: same"},
      {"id = \"my\"\n[heading_words]\nduties = ['/a b/']\n", "my.toml:3:11: "},
      {"id = \"my\"\n[importance]\nneeded = [\"a\"]\n",
       "my.toml:3:1: no such importance: needed; there are required, desirable, unstated"},
      {"id = \"my\"\n[importance]\nrequired = ['/a b/']\n", "my.toml:3:13: "},
      {"id = \"my\"\n[cues]\nduties = ['(a']\n", "my.toml:3:11: not a RE2 pattern: missing )"},
      {"id = \"my\"\n[cues]\nduty = ['a']\n", "my.toml:3:1: no such kind of section: duty"},
      {"id = \"my\"\n[prose]\ntitle = ['a']\n", "my.toml:3:10: the pattern needs 1 group(s)"},
      {"id = \"my\"\n[prose]\ntitle = ['(a)(b)']\n", "my.toml:3:10: the pattern needs 1 group(s)"},
      {"id = \"my\"\n[prose]\n\"title+grade\" = ['(a)']\n", "my.toml:3:1: a prose pattern gives one field"},
      {"id = \"my\"\n[prose]\ntitel = ['(a)']\n", "my.toml:3:1: no such field: titel"},
      {"id = \"my\"\ngroups = ['DUTY (\\d+)']\n", "my.toml:2:11: the pattern needs 2 group(s)"},
      {"id = \"my\"\ngroups = 'DUTY'\n", "my.toml:2:10: expected a list of texts"},
      {"id = \"my\"\n[defaults]\ndate_order = \"ymd\"\n", "my.toml:3:14: expected \"dmy\" or \"mdy\""},
      {"id = \"my\"\n[defaults]\ncurrency = \"USD\"\n", "my.toml:3:1: no such default: currency; there are organization"},
      {"id = \"my\"\n[defaults]\norganization = \"ACME\"\n", "my.toml:3:16: expected a list of texts"},
      {"id = \"my\"\n[defaults]\ngrade_scale = 7\n", "my.toml:3:15: expected a text"},
  };
  for (const Mistake& mistake : mistakes) {
    CAPTURE(mistake.toml);
    const std::string said = complaint(mistake.toml);
    CAPTURE(said);
    CHECK(said.starts_with(mistake.expected));
  }
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
  CHECK(layout.find_label("grade")->fields == std::vector{Field::title});
  CHECK(layout.find_label("berth")->fields == std::vector{Field::title});
  CHECK(layout.find_label("duty station")->fields == std::vector{Field::locations});
  CHECK(layout.find_label("job title")->fields == std::vector{Field::department});
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
  CHECK(layout.groups().size() == layouts.find("interpol")->groups().size() + 1);
}

TEST_CASE("a layout of the user's may replace one that is built in") {
  Layouts layouts;
  const std::size_t count = layouts.list().size();
  CHECK(layouts.add("id = \"interpol\"\nextends = \"generic\"\nsigns = [[\"zebra\"]]\n", "my.toml") == "interpol");
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
  CHECK(layout.find_label("job title")->fields == std::vector{Field::title});
  CHECK(layout.find_label("name of post")->fields == std::vector{Field::title});
  CHECK(layout.find_label("length and type")->fields == std::vector{Field::duration, Field::contract});
  CHECK_FALSE(layout.find_label("length and type")->in_months);
  CHECK(layout.find_label("duration in months")->in_months);
  CHECK(layout.find_label("date")->fields == std::vector{Field::none});
  CHECK_FALSE(layout.find_label("date")->weak);
  CHECK(layout.find_label("day")->weak);
  for (const char* stranger : {"", "job", "title", "job titles", "the name of post", "name of posts"}) {
    CAPTURE(stranger);
    CHECK(layout.find_label(stranger) == nullptr);
  }
  CHECK(layout.label_prefix("job title clerk") == 9);
  CHECK(layout.label_prefix("job title") == 9);
  CHECK(layout.label_prefix("job titles") == 0);
  CHECK(layout.label_prefix("") == 0);
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

TEST_CASE("cues sort text, and the earlier kind wins a tie") {
  const Layout layout = alone("[cues]\nsummary = ['post', 'role']\nduties = ['\\bwill\\b']\n");
  CHECK(layout.sort_text("The post and the role.") == Kind::summary);
  CHECK(layout.sort_text("They will.") == Kind::duties);
  CHECK(layout.sort_text("The post will.") == Kind::summary);
  CHECK(layout.sort_text("Nothing.") == std::nullopt);
  CHECK(layout.count_cues("The post, the post.")[static_cast<std::size_t>(Kind::summary)] == 1);
}

// ---- The oracle of the heading set. ----

/// Every phrase's pattern, in turn; the slow way to what `find_heading` says.
class SlowHeadings {
 public:
  explicit SlowHeadings(const LayoutSource& source) {
    for (const auto& [phrase, rule] : source.headings) {
      const bool pattern = phrase.size() > 2 && phrase.front() == '/' && phrase.back() == '/';
      const std::string words = pattern ? phrase.substr(1, phrase.size() - 2) : pattern_of(phrase);
      (pattern ? patterns_ : phrases_).push_back({std::make_unique<re2::RE2>(words), rule});
    }
  }

  const HeadingRule* find(const std::string& line, const std::string& normal) const {
    if (normal.empty()) return nullptr;
    std::string folded;
    fold_words(bare(line), folded);
    const std::string& shown = folded == normal ? line : normal;  // letters set apart: no pattern says that
    if (const HeadingRule* rule = first_of(phrases_, shown)) return rule;
    return first_of(patterns_, normal);
  }

 private:
  struct Row {
    std::unique_ptr<re2::RE2> pattern;
    HeadingRule rule;
  };
  static const HeadingRule* first_of(const std::vector<Row>& rows, const std::string& line) {
    for (const Row& row : rows) {
      if (re2::RE2::FullMatch(line, *row.pattern)) return &row.rule;
    }
    return nullptr;
  }

  std::vector<Row> phrases_;
  std::vector<Row> patterns_;
};

std::string shown(const HeadingRule* rule) {
  if (!rule) return "no heading";
  return rule->kind ? std::string(name_of(*rule->kind)) : "same";
}

TEST_CASE("the table of headings says what trying each phrase in turn says") {
  const Layouts layouts;
  for (const Layouts::Entry& entry : layouts.list()) {
    const Layout& layout = *layouts.find(entry.id);
    const SlowHeadings slow(layout.source());
    std::set<std::string> lines;
    for (const Sample& sample : samples()) {
      if (entry.id != "generic" && entry.id != sample.layout) continue;
      const Text text = decode(sample.bytes);
      for (std::size_t number = 1; number <= text.line_count(); ++number) {
        lines.emplace(text.view(text.line(number)).substr(0, 200));
      }
    }
    for (const std::string& line : lines) {
      const std::string normal = normal_form(line);
      const std::string quick = shown(layout.find_heading(normal)), thorough = shown(slow.find(line, normal));
      if (quick != thorough) FAIL_CHECK(entry.id << ": " << line << " is " << quick << ", not " << thorough);
    }
  }
}

}  // namespace
}  // namespace vacparse::test
