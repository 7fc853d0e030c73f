#include "insight/explanation/figure.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

using Parts = std::vector<std::string>;

Parts partsOf(std::string_view address) {
    Parts parts;
    for (std::size_t from = 0; from <= address.size();) {
        const std::size_t to = std::min(address.find(':', from), address.size());
        parts.emplace_back(address.substr(from, to - from));
        from = to + 1;
    }
    return parts;
}

std::string joined(const Parts& parts, std::size_t from) {
    std::string text;
    for (std::size_t i = from; i < parts.size(); ++i) text += (text.empty() ? "" : ":") + parts[i];
    return text;
}

// What is wrong with an address, and its forms.
Problem unreadable(std::string_view address, Message why) {
    return errorAt(std::string(address), std::move(why));
}

Problem wrongForm(std::string_view address, const char* form) {
    return unreadable(address, message(MESSAGE("write a figure of this kind as %1"), form));
}

template<class Enumeration>
std::optional<Enumeration> wordIn(std::span<const char* const> words, const std::string& text) {
    const auto place = words::placeOf(words, text);
    return place ? std::optional(static_cast<Enumeration>(*place)) : std::nullopt;
}

std::string listOf(std::span<const char* const> words) {
    std::string text;
    for (const char* word : words) text += (text.empty() ? "" : ", ") + std::string(word);
    return text;
}

Problem noSuchWord(std::string_view address, const std::string& word, std::span<const char* const> words) {
    return unreadable(address, message(MESSAGE("%1 is not one of: %2"), word, listOf(words)));
}

class Reader {
public:
    explicit Reader(std::string_view address) : address_(address), parts_(partsOf(address)) {}

    Result<Figure> read() const {
        const std::string& kind = parts_.front();
        if (kind == "statement") return statement();
        if (kind == "ratings") return rating();
        if (kind == "activity") return activity();
        if (kind == "price") return price();
        if (kind == "contract") return contract();
        if (kind == "posting") return posting();
        if (kind == "bridge") return bridge();
        if (const auto cell = parseAddress(address_); cell && !cell->isRow())
            return unreadable(
                address_,
                message(
                    MESSAGE("this is a typed cell, not a result; --dependents lists what follows from it")));
        return unreadable(
            address_,
            message(MESSAGE("figures are written statement:ORG:YEAR:LINE, ratings:ORG:YEAR:MEASURE, "
                            "activity:COMMISSIONER:PROVIDER:SERVICE:YEAR, price:TARIFF:SERVICE:YEAR, "
                            "contract:CONTRACT:YEAR:WHAT, posting:YEAR:PAYER:PAYEE:LINE:SOURCE or "
                            "bridge:ORG:YEAR:STEP")));
    }

private:
    Result<Figure> statement() const {
        if (parts_.size() != 4) return wrongForm(address_, "statement:ORG:YEAR:LINE");
        const auto line = wordIn<StatementLine>(words::statementLines, parts_[3]);
        if (!line) return noSuchWord(address_, parts_[3], words::statementLines);
        return withYear(2, [&](FinancialYear year) { return StatementFigure{parts_[1], year, *line}; });
    }

    Result<Figure> rating() const {
        const bool score = parts_.size() == 5 && parts_[4] == "score";
        if (parts_.size() != 4 && !score) return wrongForm(address_, "ratings:ORG:YEAR:MEASURE[:score]");
        const auto measure = wordIn<Measure>(words::measures, parts_[3]);
        if (!measure) return noSuchWord(address_, parts_[3], words::measures);
        return withYear(2, [&](FinancialYear year) {
            return RatingFigure{parts_[1], year, *measure, score};
        });
    }

    Result<Figure> activity() const {
        if (parts_.size() != 5) return wrongForm(address_, "activity:COMMISSIONER:PROVIDER:SERVICE:YEAR");
        return withYear(4, [&](FinancialYear year) {
            return ActivityFigure{parts_[1], parts_[2], parts_[3], year};
        });
    }

    Result<Figure> price() const {
        if (parts_.size() != 4) return wrongForm(address_, "price:TARIFF:SERVICE:YEAR");
        return withYear(3, [&](FinancialYear year) { return PriceFigure{parts_[1], parts_[2], year}; });
    }

    Result<Figure> contract() const {
        if (parts_.size() != 4) return wrongForm(address_, "contract:CONTRACT:YEAR:WHAT");
        const auto what = wordIn<ContractWhat>(contractWhats, parts_[3]);
        if (!what) return noSuchWord(address_, parts_[3], contractWhats);
        return withYear(2, [&](FinancialYear year) { return ContractFigure{parts_[1], year, *what}; });
    }

    Result<Figure> posting() const {
        if (parts_.size() < 5) return wrongForm(address_, "posting:YEAR:PAYER:PAYEE:LINE[:SOURCE]");
        return withYear(1, [&](FinancialYear year) {
            return PostingFigure{year, parts_[2], parts_[3], parts_[4], joined(parts_, 5)};
        });
    }

    Result<Figure> bridge() const {
        if (parts_.size() < 4) return wrongForm(address_, "bridge:ORG:YEAR:STEP");
        return withYear(2, [&](FinancialYear year) {
            return BridgeFigure{parts_[1], year, joined(parts_, 3)};
        });
    }

    template<class Make>
    Result<Figure> withYear(std::size_t part, Make make) const {
        const auto year = parseYear(parts_[part]);
        if (!year)
            return unreadable(address_,
                              message(MESSAGE("%1 is not a financial year such as 2018/19"), parts_[part]));
        return Figure(make(*year));
    }

    std::string_view address_;
    Parts parts_;
};

struct Writer {
    std::string operator()(const StatementFigure& f) const {
        return fmt::format("statement:{}:{}:{}", f.org, toText(f.year), name(f.line));
    }
    std::string operator()(const RatingFigure& f) const {
        return fmt::format("ratings:{}:{}:{}{}", f.org, toText(f.year), name(f.measure),
                           f.score ? ":score" : "");
    }
    std::string operator()(const ActivityFigure& f) const {
        return fmt::format("activity:{}:{}:{}:{}", f.commissioner, f.provider, f.service, toText(f.year));
    }
    std::string operator()(const PriceFigure& f) const {
        return fmt::format("price:{}:{}:{}", f.tariff, f.service, toText(f.year));
    }
    std::string operator()(const ContractFigure& f) const {
        return fmt::format("contract:{}:{}:{}", f.contract, toText(f.year),
                           contractWhats[static_cast<std::size_t>(f.what)]);
    }
    std::string operator()(const PostingFigure& f) const {
        return fmt::format("posting:{}:{}:{}:{}{}{}", toText(f.year), f.payer, f.payee, f.line,
                           f.source.empty() ? "" : ":", f.source);
    }
    std::string operator()(const BridgeFigure& f) const {
        return fmt::format("bridge:{}:{}:{}", f.org, toText(f.to), f.step);
    }
};

} // namespace

Result<Figure> parseFigure(std::string_view address) { return Reader(address).read(); }

std::string toText(const Figure& figure) { return std::visit(Writer{}, figure); }

} // namespace breakeven
