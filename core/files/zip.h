#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace breakeven {

/// Told the name and the unpacked bytes of a part of an archive; false ends the reading.
using ZipPart = std::function<bool(const std::string& name, const std::string& content)>;

/// Hands on every part of a ZIP archive, in the order of its directory. False if the bytes are no whole
/// archive, or `part` said so. Archives in several files, encrypted or of more than 4 GB are not read.
bool readZip(std::string_view bytes, const ZipPart& part);

} // namespace breakeven
