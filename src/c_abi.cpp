// SPDX-License-Identifier: MIT
// The library for other languages. Nothing that is thrown gets out of here.
#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <new>

#include "vacparse.h"
#include "vacparse/emit.hpp"

struct vacparse_parser {
  vacparse::Layouts layouts;
  vacparse::ParseOptions parsing;
  vacparse::EmitOptions emitting;
};

namespace vacparse {
namespace {

/// For the caller to free; null when there is no memory.
char* copy_of(std::string_view text) {
  auto* copy = static_cast<char*>(std::malloc(text.size() + 1));
  if (!copy) return nullptr;
  std::copy(text.begin(), text.end(), copy);
  copy[text.size()] = '\0';
  return copy;
}

/// The options as this version knows them. Throws `Error` when the caller asks for what is not known here.
vacparse_options read_options(const vacparse_options& given) {
  vacparse_options options = {};
  const auto* bytes = reinterpret_cast<const char*>(&given);
  if (given.size < sizeof given.size) throw Error("usage", "options->size is not sizeof(vacparse_options)");
  const std::size_t known = std::min(given.size, sizeof options);
  if (std::any_of(bytes + known, bytes + given.size, [](char byte) { return byte != 0; }))
    throw Error("usage", "the options are of a later version than this library");
  std::memcpy(&options, bytes, known);
  return options;
}

std::optional<DateOrder> read_date_order(const char* said) {
  if (!said) return std::nullopt;
  if (const auto order = find_named<DateOrder>(said)) return order;
  throw Error("usage", std::string("date_order: neither dmy nor mdy: ") + said);
}

std::unique_ptr<vacparse_parser> make_parser(const vacparse_options& options) {
  auto parser = std::make_unique<vacparse_parser>();
  std::size_t number = 0;
  for (const char* const* toml = options.layouts; toml && *toml; ++toml)
    parser->layouts.add(*toml, "layouts[" + std::to_string(number++) + "]");
  if (options.layout) {
    parser->parsing.layout = parser->layouts.find(options.layout);
    if (!parser->parsing.layout) throw Error("layout", std::string("no layout is called ") + options.layout);
  }
  parser->parsing.date_order = read_date_order(options.date_order);
  parser->emitting.evidence = options.evidence != 0;
  return parser;
}

/// VACPARSE_OK or VACPARSE_FAILED.
int parse_into(const vacparse_parser& parser, std::string_view bytes, std::string_view id,
               const Emitter& emitter, std::string& out) {
  int status = VACPARSE_OK;
  emitter.begin(parser.emitting, out);
  try {
    emitter.record(id, parse(bytes, parser.layouts, parser.parsing), parser.emitting, 0, out);
  } catch (const Error& error) {
    emitter.failure(id, error, parser.emitting, 0, out);
    status = VACPARSE_FAILED;
  }
  emitter.end(parser.emitting, out);
  return status;
}

int parse_out(const vacparse_parser& parser, std::string_view bytes, std::string_view id,
              std::string_view format, char** out, std::size_t* out_size) {
  const Emitter* emitter = find_emitter(format);
  if (!emitter) return VACPARSE_MISUSE;
  std::string record;
  const int status = parse_into(parser, bytes, id, *emitter, record);
  *out = copy_of(record);
  if (!*out) return VACPARSE_NO_MEMORY;
  if (out_size) *out_size = record.size();
  return status;
}

}  // namespace
}  // namespace vacparse

const char* vacparse_version() { return VACPARSE_VERSION; }

vacparse_parser* vacparse_new(const vacparse_options* options, char** error) {
  if (error) *error = nullptr;
  try {
    const vacparse_options known = options ? vacparse::read_options(*options) : vacparse_options{};
    return vacparse::make_parser(known).release();
  } catch (const std::bad_alloc&) {
    if (error) *error = vacparse::copy_of("out of memory");
  } catch (const std::exception& trouble) {
    if (error) *error = vacparse::copy_of(trouble.what());
  } catch (...) {
    if (error) *error = vacparse::copy_of("unknown trouble");
  }
  return nullptr;
}

int vacparse_parse(const vacparse_parser* parser, const char* bytes, std::size_t size, const char* id,
                   const char* format, char** out, std::size_t* out_size) {
  if (out) *out = nullptr;
  if (out_size) *out_size = 0;
  if (!parser || (!bytes && size > 0) || !id || !out) return VACPARSE_MISUSE;
  try {
    return vacparse::parse_out(*parser, {bytes, size}, id, format ? format : "ndjson", out, out_size);
  } catch (const std::bad_alloc&) {
    return VACPARSE_NO_MEMORY;
  } catch (...) {
    return VACPARSE_BROKEN;
  }
}

void vacparse_free(vacparse_parser* parser) { delete parser; }

void vacparse_free_string(char* string) { std::free(string); }
