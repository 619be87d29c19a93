// SPDX-License-Identifier: MIT
#include "source.hpp"

#include <memory>

#include "stream.hpp"

namespace vacparse {
namespace {

Progress::Share share_of(const Search& search) {
  std::shared_ptr<Count> count;
  if (search.list != "-") count = std::make_shared<Count>(search);
  return [count](const Tally& tally) -> std::optional<double> {
    const auto total = count ? count->total() : std::nullopt;
    if (!total || *total == 0) return std::nullopt;
    return static_cast<double>(tally.inputs) / static_cast<double>(*total);
  };
}

Source make_stream(const Options& options, const Search& search, bool watched) {
  const char separator = options.from == From::nul ? '\0' : '\n';
  const auto stream = std::make_shared<Stream>(search, separator, options.max_bytes);
  Source source;
  source.next = [stream](Input& input, bool wait) { return stream->next(input, wait); };
  if (!watched) return source;
  source.share = [stream, total = size_of_all(search)](const Tally&) -> std::optional<double> {
    if (!total || *total == 0) return std::nullopt;
    return static_cast<double>(stream->position()) / static_cast<double>(*total);
  };
  return source;
}

}  // namespace

Search search_of(const Options& options) {
  Search search;
  search.arguments = options.inputs;
  search.list = options.files_from;
  search.separator = options.null ? '\0' : '\n';
  search.globs = options.globs;
  search.extensions = {"", ".txt", ".text", ".md"};
  if (options.from == From::ndjson) search.extensions = {".ndjson", ".jsonl"};
  return search;
}

Source make_source(const Options& options, const Search& search, bool watched) {
  if (options.from != From::files) return make_stream(options, search, watched);
  const auto inputs = std::make_shared<Inputs>(search);
  Source source;
  source.next = [inputs](Input& input, bool wait) { return inputs->next(input, wait); };
  if (watched) source.share = share_of(search);
  return source;
}

Source claiming(Source source, FolderOutput& folder) {
  source.next = [next = std::move(source.next), &folder](Input& input, bool wait) {
    const Next state = next(input, wait);
    if (state != Next::found || input.trouble) return state;
    const std::string place = folder.place_of(input);
    if (!folder.claim(place)) input.trouble = Error("repeated", "another input has its record in " + place);
    return state;
  };
  return source;
}

}  // namespace vacparse
