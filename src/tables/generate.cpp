// SPDX-License-Identifier: MIT
// Writes the tables that tables/iso_tables.hpp declares. Run by the build:
//   generate OUTPUT.cpp ISO_CODES_JSON_DIR LOCALE_DIR

#include <cstdint>
#include <cstdio>
#include <exception>
#include <fstream>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "../values/fold.hpp"

namespace {

using Table = std::map<std::string, std::string>;         // sorted, as the look-up needs it
using Translations = std::map<std::string, std::string>;  // English name -> translated name

std::string read_file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error("cannot read " + path);
  return {std::istreambuf_iterator<char>(in), {}};
}

nlohmann::json read_codes(const std::string& folder, const std::string& standard) {
  const std::string text = read_file(folder + "/iso_" + standard + ".json");
  return nlohmann::json::parse(text).at(standard);
}

/// A number of a GNU catalogue (.mo) in little-endian order, which is what Debian ships.
std::uint32_t number_at(std::string_view catalogue, std::size_t at) {
  if (catalogue.size() < 4 || at > catalogue.size() - 4) throw std::runtime_error("a catalogue is cut short");
  std::uint32_t number = 0;
  for (std::size_t byte = 4; byte-- > 0;) {
    number = number << 8U | static_cast<unsigned char>(catalogue[at + byte]);
  }
  return number;
}

std::string string_at(std::string_view catalogue, std::size_t entry) {
  const std::uint32_t size = number_at(catalogue, entry);
  const std::uint32_t offset = number_at(catalogue, entry + 4);
  if (offset > catalogue.size() || size > catalogue.size() - offset) {
    throw std::runtime_error("a catalogue is cut short");
  }
  return std::string(catalogue.substr(offset, size));
}

Translations read_catalogue(const std::string& path) {
  const std::string catalogue = read_file(path);
  constexpr std::uint32_t kMagic = 0x950412DE;
  if (number_at(catalogue, 0) != kMagic) throw std::runtime_error(path + " is no catalogue");
  const std::uint32_t count = number_at(catalogue, 8);
  const std::uint32_t originals = number_at(catalogue, 12);
  const std::uint32_t translated = number_at(catalogue, 16);
  Translations translations;
  for (std::uint32_t entry = 0; entry < count; ++entry) {
    const std::size_t step = std::size_t{8} * entry;
    translations[string_at(catalogue, originals + step)] = string_at(catalogue, translated + step);
  }
  return translations;
}

std::vector<Translations> read_catalogues(const std::string& folder, const std::string& standard) {
  std::vector<Translations> catalogues;
  for (const char* language : {"fr", "es", "de"}) {
    catalogues.push_back(read_catalogue(folder + "/" + language + "/LC_MESSAGES/iso_" + standard + ".mo"));
  }
  return catalogues;
}

/// "Spanish; Castilian" -> {"Spanish", "Castilian"}; "Greek, Modern (1453-)" -> {"Greek"}.
std::vector<std::string> simple_names(const std::string& name) {
  std::vector<std::string> names;
  for (std::size_t begin = 0; begin <= name.size();) {
    const std::size_t end = std::min(name.find(';', begin), name.size());
    std::string one = name.substr(begin, end - begin);
    one.resize(std::min(one.find_first_of(",("), one.size()));
    while (!one.empty() && one.front() == ' ') one.erase(0, 1);
    while (!one.empty() && one.back() == ' ') one.pop_back();
    if (!one.empty()) names.push_back(one);
    begin = end + 1;
  }
  return names;
}

/// The name in English and in each of the catalogues.
std::vector<std::string> all_names(const std::string& name, const std::vector<Translations>& catalogues) {
  std::vector<std::string> names = {name};
  for (const Translations& catalogue : catalogues) {
    const auto found = catalogue.find(name);
    if (found != catalogue.end()) names.push_back(found->second);
  }
  return names;
}

void add_name(Table& table, const std::string& name, const std::string& code) {
  const std::string key = vacparse::name_key(name);
  if (key.size() > 1) table.emplace(key, code);
}

Table make_countries(const std::string& codes, const std::string& locales) {
  const std::vector<Translations> catalogues = read_catalogues(locales, "3166-1");
  Table table;
  for (const nlohmann::json& country : read_codes(codes, "3166-1")) {
    const std::string code = country.at("alpha_2");
    for (const char* key : {"name", "common_name", "official_name"}) {
      if (!country.contains(key)) continue;
      for (const std::string& name : all_names(country.at(key), catalogues)) {
        add_name(table, name, code);
        add_name(table, name.substr(0, name.find(',')), code);  // "Tanzania, United Republic of"
      }
    }
    add_name(table, country.at("alpha_3"), code);
    table[vacparse::name_key(code)] = code;
  }
  for (const char* shared : {"congo", "korea", "coree", "corea", "virgin islands"}) table.erase(shared);
  table.erase("island");  // German for Iceland
  return table;
}

/// Of countries whose notices name the state behind a town and leave the country out.
Table make_subdivisions(const std::string& codes) {
  Table table;
  for (const nlohmann::json& part : read_codes(codes, "3166-2")) {
    const std::string code = part.at("code");
    const std::string country = code.substr(0, 2);
    const bool america = country == "US" || country == "CA";
    if (!america && country != "AU" && country != "ZA") continue;
    add_name(table, part.at("name"), country);
    // "SA" and "WA" are Australian, and other things more often.
    if (america || code.size() == std::string_view("AU-NSW").size()) add_name(table, code.substr(3), country);
  }
  add_name(table, "Washington DC", "US");
  return table;
}

Table make_currencies(const std::string& codes) {
  Table table;
  for (const nlohmann::json& currency : read_codes(codes, "4217")) {
    const std::string code = currency.at("alpha_3");
    table[code] = currency.at("name");
  }
  return table;
}

/// The names of the languages that have a code of two letters, and the English name of each code.
void make_languages(const std::string& codes, const std::string& locales, Table& table, Table& english) {
  const std::vector<Translations> catalogues = read_catalogues(locales, "639-2");
  for (const nlohmann::json& language : read_codes(codes, "639-2")) {
    if (!language.contains("alpha_2")) continue;
    const std::string code = language.at("alpha_2");
    const std::string name = language.at("name");
    const std::string common = language.value("common_name", name);
    english[code] = simple_names(common).front();
    for (const std::string& one : all_names(name, catalogues)) {
      for (const std::string& simple : simple_names(one)) add_name(table, simple, code);
    }
    for (const std::string& simple : simple_names(common)) add_name(table, simple, code);
  }
  table.erase("valencia");  // a town; German for a kind of Catalan
}

std::string quoted(const std::string& text) { return nlohmann::json(text).dump(); }

void write_table(std::ostream& out, const std::string& name, const Table& table) {
  std::ostringstream text, rows;
  std::size_t begin = 0;
  for (const auto& [key, value] : table) {
    text << quoted(key) << quoted(value) << "\n";
    rows << "{" << begin << "," << key.size() << "," << value.size() << "},\n";
    begin += key.size() + value.size();
  }
  out << "namespace " << name << " {\nconstexpr char kText[] =\n"
      << text.str() << ";\n"
      << "constexpr TextTable::Row kRows[] = {\n"
      << rows.str() << "};\n"
      << "constexpr TextTable kTable({kText, " << begin << "}, kRows);\n}\n"
      << "TextTable " << name << "_table() { return " << name << "::kTable; }\n\n";
}

/// `word`: an expression for the word of a `key`; `more`: statements that add others to `words`.
void write_words(std::ostream& out, const std::string& name, const std::string& word,
                 const std::string& more = "") {
  out << "const TableWords& " << name << "_words() {\n  static constexpr TableWords kWords = [] {\n"
      << "    TableWords words;\n    for (std::size_t i = 0; i < " << name << "::kTable.size(); ++i) {\n"
      << "      const std::string_view key = " << name << "::kTable[i].key;\n      words.add(" << word
      << ");\n    }\n    " << more << "\n    return words;\n  }();\n  return kWords;\n}\n\n";
}

void generate(const std::string& output, const std::string& codes, const std::string& locales) {
  Table languages;
  Table english;
  make_languages(codes, locales, languages, english);
  const Table countries = make_countries(codes, locales);
  const Table subdivisions = make_subdivisions(codes);
  std::ofstream out(output, std::ios::binary);
  out << "// Written by src/tables/generate.cpp from iso-codes. Do not edit.\n"
         "#include \"tables/iso_tables.hpp\"\n#include \"tables/short_languages.hpp\"\n\nnamespace vacparse "
         "{\n\n";
  write_table(out, "country", countries);
  write_table(out, "subdivision", subdivisions);
  write_words(out, "subdivision", "key.substr(0, key.find(' '))");
  write_table(out, "currency", make_currencies(codes));
  write_table(out, "language", languages);
  write_words(out, "language", "key", "for (const auto& row : kShortLanguages) words.add(row.key);");
  write_table(out, "language_name", english);
  out << "}  // namespace vacparse\n";
  out.close();
  if (!out) throw std::runtime_error("cannot write " + output);
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 4) {
    std::fprintf(stderr, "usage: generate OUTPUT.cpp ISO_CODES_JSON_DIR LOCALE_DIR\n");
    return 2;
  }
  try {
    generate(arguments[1], arguments[2], arguments[3]);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "generate: %s (install iso-codes)\n", error.what());
    return 1;
  }
  return 0;
}
