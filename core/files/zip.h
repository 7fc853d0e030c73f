#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// Told the name and the unpacked bytes of a part of an archive; false ends the reading.
using ZipPart = std::function<bool(const std::string& name, const std::string& content)>;

/// Hands on every part of a ZIP archive, in the order of its directory. False if the bytes are no whole
/// archive, or `part` said so. Archives in several files, encrypted or of more than 4 GB are not read.
bool readZip(std::string_view bytes, const ZipPart& part);

/// A part of an archive as its directory has it; sizes are in bytes.
struct ZipEntry {
    std::string name;
    unsigned method;
    std::uint32_t check, packed, unpacked, start;
};

/// The directory of a ZIP archive; nothing if the bytes are no whole archive. No part is unpacked.
std::optional<std::vector<ZipEntry>> zipDirectory(std::string_view bytes);

/// The unpacked bytes of one part; nothing if it is damaged, or would unpack to more than is possible for its
/// size.
std::optional<std::string> readZipEntry(std::string_view bytes, const ZipEntry& entry);

} // namespace breakeven
