#include "exchange/foreign/workbook_parts.h"

#include "exchange/foreign/xml_walk.h"

#include <charconv>
#include <map>

namespace breakeven {

namespace {

constexpr std::size_t mostTexts = 5'000'000, mostStyles = 100'000;

// Where each relation leads, by its id: a path within the archive.
class Relations : public XmlVisitor {
public:
    bool open(std::string_view name, const XmlAttributes& attributes) override {
        if (name != "Relationship") return true;
        const std::string_view target = attributes["Target"];
        targets_[std::string(attributes["Id"])] =
            target.starts_with('/') ? std::string(target.substr(1)) : "xl/" + std::string(target);
        return true;
    }
    void close(std::string_view) override {}
    void text(std::string_view) override {}

    std::string target(std::string_view id) const {
        const auto found = targets_.find(std::string(id));
        return found == targets_.end() ? std::string() : found->second;
    }

private:
    std::map<std::string, std::string> targets_;
};

class Sheets : public XmlVisitor {
public:
    Sheets(WorkbookParts& parts, const Relations& relations) : parts_(parts), relations_(relations) {}

    bool open(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "workbookPr") {
            const std::string_view since = attributes["date1904"];
            parts_.from1904 = since == "1" || since == "true";
        }
        if (name != "sheet") return true;
        const std::string_view state = attributes["state"];
        std::string part = relations_.target(attributes["id"]);
        if (!part.empty())
            parts_.sheets.push_back({unescapedText(attributes["name"]), std::move(part),
                                     state == "hidden" || state == "veryHidden"});
        return true;
    }
    void close(std::string_view) override {}
    void text(std::string_view) override {}

private:
    WorkbookParts& parts_;
    const Relations& relations_;
};

class SharedTexts : public XmlVisitor {
public:
    explicit SharedTexts(std::vector<std::string>& texts) : texts_(texts) {}

    bool open(std::string_view name, const XmlAttributes&) override {
        if (name == "si") {
            if (texts_.size() >= mostTexts) return false;
            texts_.emplace_back();
        }
        if (name == "rPh") ++phonetic_;
        inText_ = name == "t" && phonetic_ == 0 && !texts_.empty();
        return true;
    }
    void close(std::string_view name) override {
        if (name == "rPh" && phonetic_ > 0) --phonetic_;
        if (name == "si" && !texts_.empty()) texts_.back() = unescapedText(texts_.back());
        inText_ = false;
    }
    void text(std::string_view letters) override {
        if (inText_) texts_.back() += letters;
    }

private:
    std::vector<std::string>& texts_;
    int phonetic_ = 0; // how letters are said, which is no part of the text
    bool inText_ = false;
};

class Styles : public XmlVisitor {
public:
    explicit Styles(std::vector<NumberStyle>& styles) : styles_(styles) {}

    bool open(std::string_view name, const XmlAttributes& attributes) override {
        const auto format = static_cast<unsigned>(wholeNumber(attributes["numFmtId"], 0));
        if (name == "numFmt") formats_[format] = styleOfCode(attributes["formatCode"]);
        if (name == "cellXfs") ofCells_ = true;
        if (name != "xf" || !ofCells_) return true;
        if (styles_.size() >= mostStyles) return false;
        const auto own = formats_.find(format);
        styles_.push_back(own == formats_.end() ? styleOfNumber(format) : own->second);
        return true;
    }
    void close(std::string_view name) override {
        if (name == "cellXfs") ofCells_ = false;
    }
    void text(std::string_view) override {}

private:
    std::vector<NumberStyle>& styles_;
    std::map<unsigned, NumberStyle> formats_;
    bool ofCells_ = false;
};

} // namespace

std::size_t wholeNumber(std::string_view digits, std::size_t otherwise) {
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return error == std::errc() && end == digits.data() + digits.size() ? number : otherwise;
}

std::string unescapedText(std::string_view text) {
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned letter = 0;
        if (text.substr(i, 2) == "_x" && text.substr(i + 6, 1) == "_") {
            const auto digits = text.substr(i + 2, 4);
            const auto [end, error] =
                std::from_chars(digits.data(), digits.data() + digits.size(), letter, 16);
            if (error == std::errc() && end == digits.data() + digits.size() && letter < 0x80) {
                plain += letter == '\n' ? '\n' : letter < ' ' ? ' ' : static_cast<char>(letter);
                i += 6;
                continue;
            }
        }
        plain += text[i];
    }
    return plain;
}

std::optional<WorkbookParts> readWorkbookPart(std::string_view workbook, std::string_view relations) {
    Relations related;
    WorkbookParts parts;
    Sheets sheets(parts, related);
    if (!walkXml(relations, related) || !walkXml(workbook, sheets)) return std::nullopt;
    return parts;
}

std::optional<std::vector<std::string>> readSharedTexts(std::string_view xml) {
    std::vector<std::string> texts;
    SharedTexts visitor(texts);
    if (!walkXml(xml, visitor)) return std::nullopt;
    return texts;
}

std::optional<std::vector<NumberStyle>> readStyles(std::string_view xml) {
    std::vector<NumberStyle> styles;
    Styles visitor(styles);
    if (!walkXml(xml, visitor)) return std::nullopt;
    return styles;
}

} // namespace breakeven
