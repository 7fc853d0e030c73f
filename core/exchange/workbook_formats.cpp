#include "exchange/workbook_formats.h"

#include <algorithm>
#include <fmt/format.h>

namespace breakeven {

namespace {

constexpr lxw_color_t deepBlue = 0x003087, blue = 0x005EB8, grey = 0x425563, line = 0x768692, pale = 0xE8EDEE,
                      typed = 0x0000FF, typedGround = 0xF3F8FD, red = 0xDA291C, white = 0xFFFFFF;

constexpr int mostPlaces = 6, mostRatePlaces = 4;

int placesOf(const Decimal& value, int most) { return decimalPlaces(toText(value, most)); }

// Brackets and red for negatives, the digits of both in line; a dash for nought where there is one.
std::string signedFormat(const std::string& digits, const char* nought) {
    return fmt::format("{0}_);[Red]({0});{1}", digits, nought);
}

std::string withPlaces(const char* whole, int places) {
    return places > 0 ? fmt::format("{}.{}", whole, std::string(static_cast<std::size_t>(places), '0'))
                      : whole;
}

constexpr const char* dash = "\"–\"_)";

} // namespace

WorkbookFormats::Kind WorkbookFormats::kindOf(const WorkbookCell& cell) {
    struct Kinds {
        Kind operator()(std::monostate) const { return Kind::text; }
        Kind operator()(const std::string&) const { return Kind::text; }
        Kind operator()(FinancialYear) const { return Kind::year; }
        Kind operator()(Money) const { return Kind::money; }
        Kind operator()(const Decimal&) const { return Kind::number; }
        Kind operator()(const Rate&) const { return Kind::rate; }
        Kind operator()(int) const { return Kind::number; }
    };
    return cell.role == CellRole::check ? Kind::check : std::visit(Kinds{}, cell.value);
}

lxw_format* WorkbookFormats::of(const WorkbookCell& cell, bool isLink) {
    struct Places {
        int operator()(const Decimal& number) const { return placesOf(number, mostPlaces); }
        int operator()(const Rate& rate) const { return placesOf(rate.part * 100, mostRatePlaces); }
        int operator()(Money) const { return 2; }
        int operator()(int) const { return 0; }
        int operator()(FinancialYear) const { return 0; }
        int operator()(const std::string&) const { return 0; }
        int operator()(std::monostate) const { return 0; }
    };
    const int places = cell.places ? *cell.places : std::visit(Places{}, cell.value);
    const Key key{cell.role, kindOf(cell), places, cell.indent, isLink};
    auto& format = formats_[key];
    if (!format) format = make(key);
    return format;
}

lxw_format* WorkbookFormats::alarm() {
    if (!alarm_) {
        alarm_ = workbook_add_format(workbook_);
        format_set_bold(alarm_);
        format_set_font_color(alarm_, white);
        format_set_bg_color(alarm_, red);
    }
    return alarm_;
}

lxw_format* WorkbookFormats::make(const Key& key) {
    const auto& [role, kind, places, indent, isLink] = key;
    lxw_format* format = workbook_add_format(workbook_);
    format_set_font_name(format, "Arial");
    format_set_font_size(format, role == CellRole::title ? 16 : 9);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    switch (kind) {
    case Kind::text:
        break;
    case Kind::year:
        break;
    case Kind::money:
        format_set_num_format(format, signedFormat(withPlaces("#,##0", places), dash).c_str());
        break;
    case Kind::number:
        format_set_num_format(format, signedFormat(withPlaces("#,##0", places), dash).c_str());
        break;
    case Kind::rate:
        format_set_num_format(format, signedFormat(withPlaces("0", places) + "%", dash).c_str());
        break;
    case Kind::check:
        format_set_num_format(format, "\"✓\";\"✗\";\"✗\"");
        break;
    }
    switch (role) {
    case CellRole::plain:
        break;
    case CellRole::title:
        format_set_bold(format);
        format_set_font_color(format, deepBlue);
        break;
    case CellRole::caption:
        format_set_font_color(format, grey);
        break;
    case CellRole::heading:
    case CellRole::figureHeading:
        format_set_bold(format);
        format_set_font_color(format, white);
        format_set_bg_color(format, deepBlue);
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_BOTTOM);
        break;
    case CellRole::group:
        format_set_bold(format);
        format_set_font_color(format, deepBlue);
        format_set_bg_color(format, pale);
        break;
    case CellRole::input:
        format_set_font_color(format, typed);
        format_set_bg_color(format, typedGround);
        break;
    case CellRole::subtotal:
        format_set_bold(format);
        format_set_top(format, LXW_BORDER_HAIR);
        format_set_top_color(format, line);
        break;
    case CellRole::total:
        format_set_bold(format);
        format_set_bg_color(format, pale);
        format_set_top(format, LXW_BORDER_THIN);
        format_set_bottom(format, LXW_BORDER_DOUBLE);
        format_set_top_color(format, deepBlue);
        format_set_bottom_color(format, deepBlue);
        break;
    case CellRole::note:
        format_set_text_wrap(format);
        break;
    case CellRole::check:
        format_set_bold(format);
        format_set_align(format, LXW_ALIGN_CENTER);
        break;
    }
    if (role == CellRole::figureHeading || (kind == Kind::year && role != CellRole::heading))
        format_set_align(format, LXW_ALIGN_RIGHT);
    if (indent > 0) format_set_indent(format, indent);
    if (isLink) {
        format_set_font_color(format, blue);
        format_set_underline(format, LXW_UNDERLINE_SINGLE);
    }
    return format;
}

} // namespace breakeven
