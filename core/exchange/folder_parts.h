#pragma once

#include <filesystem>
#include <set>
#include <string>

namespace breakeven {

/// How the files of a package change places in a folder so that old or new is there, never neither. All new
/// files are written under hidden names; renaming the new descriptor to its `finished` name decides; then
/// they take their places one by one and the descriptor comes last. Whoever finds a finished descriptor puts
/// the rest in place.

/// The hidden names beside NAME: of its new bytes, and of the old file while it can still come back.
std::filesystem::path newPart(const std::filesystem::path& folder, const std::string& name);
std::filesystem::path oldPart(const std::filesystem::path& folder, const std::string& name);

/// The hidden name of a new descriptor once everything it lists is on the disk.
std::filesystem::path finishedDescriptor(const std::filesystem::path& folder);

/// Puts a finished package in place, if there is one; 0 or an errno.
int putFinishedInPlace(const std::filesystem::path& folder);

/// Puts the old files back and forgets the finished package; `added` had no old file. False if it could not:
/// the package stays finished then.
bool putOldBack(const std::filesystem::path& folder, const std::set<std::string>& added);

/// Removes what writers that ended in the middle left behind.
void clearParts(const std::filesystem::path& folder);

} // namespace breakeven
