#pragma once

#include "economy/table/problem.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace breakeven {

/// Why the system refused to write or read, for people; `error` is an errno.
Message cannotWrite(int error);
Message cannotRead(int error);

/// Why a pipe, device or the like is neither read nor replaced.
Message noFile();

/// A problem of a file as a whole.
Problem fileProblem(const std::filesystem::path& file, Message message);

/// The bytes of a file of at most `most` bytes.
Result<std::string> readFile(const std::filesystem::path& file, std::size_t most);

/// The first bytes of a file, `most` of them or fewer.
Result<std::string> readStart(const std::filesystem::path& file, std::size_t most);

/// Writes all of the bytes to an open file; 0 or an errno.
int writeAll(int descriptor, std::string_view bytes);

/// Writes a file that is not there yet, with such permissions as `permissions` and the system allow, and
/// waits until the disk has it; 0 or an errno.
int writeNewFile(const std::filesystem::path& file, std::string_view bytes, unsigned permissions = 0666);

/// The same of bytes that are too many to hold: `produce` hands them on part by part.
using PutBytes = std::function<void(std::string_view)>;
int writeNewFile(const std::filesystem::path& file, const std::function<void(const PutBytes& put)>& produce);

/// Waits until the disk has what was last created, renamed or removed in a folder; 0 or an errno.
int syncFolder(const std::filesystem::path& folder);

/// Where a file really stands, or would once written: links are followed to the end, though nothing may stand
/// there yet. The path as it is where its folder is not there.
std::filesystem::path realFile(const std::filesystem::path& file);

/// A name not taken beside `path`, hidden and recognisable: ".NAME.PID-1.part".
std::filesystem::path unusedNameBeside(const std::filesystem::path& path);

} // namespace breakeven
