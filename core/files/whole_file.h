#pragma once

#include "economy/table/problem.h"

#include <filesystem>
#include <string_view>
#include <vector>

namespace breakeven {

/// Writes a file that is no document: reports, pictures. It stands there whole or, with a problem, what stood
/// there before does; who may read and write it stays as it was; a link is followed. Folders, pipes and
/// devices are not written over.
std::vector<Problem> writeWholeFile(const std::filesystem::path& file, std::string_view bytes);

/// What forbids to write a file whose kind begins with `start`, as PDF does with "%PDF-": a folder, pipe or
/// device, or a file of another kind that is not blank. `otherwise` says what that is wrong for.
std::vector<Problem> refuseOtherKind(const std::filesystem::path& file, std::string_view start,
                                     const Message& otherwise);

} // namespace breakeven
