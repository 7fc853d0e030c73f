#include "files/zip.h"

#include <algorithm>
#include <cstdint>
#include <zlib.h>

namespace breakeven {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t directoryEndSize = 22;
constexpr std::size_t directoryEntrySize = 46;
constexpr std::size_t partHeaderSize = 30;
constexpr unsigned stored = 0, deflated = 8;

// A whole number of so many bytes, the lowest first. Precondition: they are there.
std::uint32_t numberAt(std::string_view bytes, std::size_t at, std::size_t count) {
    std::uint32_t number = 0;
    for (std::size_t i = count; i-- > 0;) number = number << 8 | static_cast<unsigned char>(bytes[at + i]);
    return number;
}

bool unpack(std::string_view packed, std::string& content) {
    z_stream stream{};
    constexpr int withoutHeader = -MAX_WBITS;
    if (::inflateInit2(&stream, withoutHeader) != Z_OK) return false;
    stream.next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(content.data());
    stream.avail_out = static_cast<uInt>(content.size());
    const bool whole = ::inflate(&stream, Z_FINISH) == Z_STREAM_END && stream.avail_out == 0;
    ::inflateEnd(&stream);
    return whole;
}

} // namespace

std::optional<std::string> readZipEntry(std::string_view bytes, const ZipEntry& entry) {
    if (entry.start > bytes.size() || bytes.size() - entry.start < partHeaderSize) return std::nullopt;
    const std::size_t start = entry.start + partHeaderSize + numberAt(bytes, entry.start + 26, 2) +
                              numberAt(bytes, entry.start + 28, 2);
    if (start > bytes.size() || bytes.size() - start < entry.packed) return std::nullopt;
    const std::string_view packed = bytes.substr(start, entry.packed);
    std::string content;
    if (entry.method == stored) {
        content = packed;
    } else {
        // What is packed best becomes a thousandth: more than that is no honest size.
        if (entry.method != deflated || entry.unpacked / 1032 > entry.packed) return std::nullopt;
        content.resize(entry.unpacked);
        if (!unpack(packed, content)) return std::nullopt;
    }
    const auto* letters = reinterpret_cast<const Bytef*>(content.data());
    if (::crc32_z(0, letters, content.size()) != entry.check) return std::nullopt;
    return content;
}

std::optional<std::vector<ZipEntry>> zipDirectory(std::string_view bytes) {
    const std::size_t end = bytes.rfind("PK\x05\x06"sv);
    if (end == std::string_view::npos || bytes.size() - end < directoryEndSize) return std::nullopt;
    std::vector<ZipEntry> entries;
    std::size_t at = numberAt(bytes, end + 16, 4);
    for (std::uint32_t left = numberAt(bytes, end + 10, 2); left > 0; --left) {
        if (at > end || end - at < directoryEntrySize || bytes.substr(at, 4) != "PK\x01\x02"sv)
            return std::nullopt;
        const std::size_t nameSize = numberAt(bytes, at + 28, 2);
        entries.push_back({std::string(bytes.substr(at + directoryEntrySize, nameSize)),
                           numberAt(bytes, at + 10, 2), numberAt(bytes, at + 16, 4),
                           numberAt(bytes, at + 20, 4), numberAt(bytes, at + 24, 4),
                           numberAt(bytes, at + 42, 4)});
        at += directoryEntrySize + nameSize + numberAt(bytes, at + 30, 2) + numberAt(bytes, at + 32, 2);
    }
    return entries;
}

bool readZip(std::string_view bytes, const ZipPart& part) {
    const auto entries = zipDirectory(bytes);
    return entries && std::all_of(entries->begin(), entries->end(), [&](const ZipEntry& entry) {
               const auto content = readZipEntry(bytes, entry);
               return content && part(entry.name, *content);
           });
}

} // namespace breakeven
