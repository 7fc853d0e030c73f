#include "exchange/workbook_formats.h"

#include <algorithm>
#include <fmt/format.h>

namespace breakeven {

namespace {

constexpr lxw_color_t deepBlue = 0x003087, blue = 0x005EB8, grey = 0x425563, line = 0x768692, pale = 0xE8EDEE,
                      typed = 0x0000FF, typedGround = 0xF3F8FD, red = 0xDA291C, amber = 0xFCE7C3,
                      darkRed = 0x8F1A10, paleRed = 0xF8D7D4, white = 0xFFFFFF;

constexpr int mostPlaces = 6, mostRatePlaces = 4;

int placesOf(const Decimal& value, int most) { return decimalPlaces(toText(value, most)); }

// Brackets and red for negatives, the digits of both in line; a dash for nought.
std::string signedFormat(const std::string& digits) {
    return fmt::format("{0}_);[Red]({0});\"–\"_)", digits);
}

std::string withPlaces(const char* whole, int places) {
    return places > 0 ? fmt::format("{}.{}", whole, std::string(static_cast<std::size_t>(places), '0'))
                      : whole;
}

} // namespace

std::string WorkbookFormats::numberFormat(Kind kind, int places) {
    switch (kind) {
    case Kind::text:
    case Kind::year:
        break;
    case Kind::money:
    case Kind::number:
        return signedFormat(withPlaces("#,##0", places));
    case Kind::thousands:
        return signedFormat("#,##0,"); // a comma at the end is a thousandth
    case Kind::millions:
        return signedFormat("#,##0.0,,");
    case Kind::rate:
        return signedFormat(withPlaces("0", places) + "%");
    case Kind::check:
        return "\"✓\";\"✗\";\"✗\"";
    }
    return {};
}

WorkbookFormats::Kind WorkbookFormats::kindOf(const WorkbookCell& cell) {
    struct Kinds {
        MoneyUnit unit;
        Kind operator()(std::monostate) const { return Kind::text; }
        Kind operator()(const std::string&) const { return Kind::text; }
        Kind operator()(FinancialYear) const { return Kind::year; }
        Kind operator()(Money) const {
            return unit == MoneyUnit::pounds      ? Kind::money
                   : unit == MoneyUnit::thousands ? Kind::thousands
                                                  : Kind::millions;
        }
        Kind operator()(const Decimal&) const { return Kind::number; }
        Kind operator()(const Rate&) const { return Kind::rate; }
        Kind operator()(int) const { return Kind::number; }
    };
    return cell.role == CellRole::check ? Kind::check : std::visit(Kinds{cell.unit}, cell.value);
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
    format_set_align(format, role == CellRole::note ? LXW_ALIGN_VERTICAL_TOP : LXW_ALIGN_VERTICAL_CENTER);
    if (const std::string shown = numberFormat(kind, places); !shown.empty())
        format_set_num_format(format, shown.c_str());
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
    case CellRole::section:
        format_set_bold(format);
        format_set_font_color(format, deepBlue);
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
        format_set_bottom(format, LXW_BORDER_THIN);
        format_set_top_color(format, deepBlue);
        format_set_bottom_color(format, deepBlue);
        break;
    case CellRole::memorandum:
        format_set_italic(format);
        format_set_font_color(format, grey);
        break;
    case CellRole::caution:
        format_set_bg_color(format, amber);
        break;
    case CellRole::alarm:
        format_set_bold(format);
        format_set_font_color(format, darkRed);
        format_set_bg_color(format, paleRed);
        break;
    case CellRole::note:
        format_set_text_wrap(format);
        break;
    case CellRole::check:
        format_set_bold(format);
        format_set_align(format, LXW_ALIGN_CENTER);
        break;
    }
    if (role == CellRole::figureHeading ||
        (kind == Kind::text && (role == CellRole::alarm || role == CellRole::caution)) ||
        (kind == Kind::year && role != CellRole::heading))
        format_set_align(format, LXW_ALIGN_RIGHT);
    if (indent > 0) format_set_indent(format, indent);
    if (isLink) {
        format_set_font_color(format, blue);
        format_set_underline(format, LXW_UNDERLINE_SINGLE);
    }
    return format;
}

} // namespace breakeven
