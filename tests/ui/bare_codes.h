#pragma once

#include "economy/reading/document_names.h"
#include "economy/table/economy.h"

#include <QRegularExpression>
#include <QTextDocumentFragment>

#include <algorithm>
#include <set>

namespace breakeven::ui {

/// Finds in what people read the codes of an economy that stand there without the name of what they are for,
/// words of the tables, and addresses. What stands in brackets is a code beside its name.
class BareCodes {
public:
    explicit BareCodes(const Economy& economy) {
        QStringList codes;
        for (const std::string& code : codesOf(economy))
            codes << QRegularExpression::escape(QString::fromStdString(code));
        std::sort(codes.begin(), codes.end(),
                  [](const QString& a, const QString& b) { return a.size() > b.size(); });
        bare_.setPattern(QStringLiteral("(?<![(A-Za-z0-9_:-])(%1|[a-z]+(_[a-z0-9]+)+|[a-z_]+:[A-Za-z0-9*]+:"
                                        "[A-Za-z0-9*:_-]+)(?![A-Za-z0-9_-])")
                             .arg(codes.join('|')));
    }

    /// Each line of a text that says one, with what it says.
    QStringList in(const QString& text) const {
        QStringList found;
        for (const QString& line : plain(text).split('\n'))
            if (const auto match = bare_.match(line); match.hasMatch() && !isSaidSo(line, match))
                found << QString("%1 in %2").arg(match.captured(0), line.left(120));
        return found;
    }

private:
    /// Codes that nobody would take for words and that are not what people call it.
    static std::set<std::string> codesOf(const Economy& economy) {
        std::set<std::string> codes;
        const auto isCode = [](const std::string& text) {
            const bool letters = std::any_of(text.begin(), text.end(), [](char c) { return isalpha(c); });
            const bool marked = std::any_of(text.begin(), text.end(),
                                            [](char c) { return c == '_' || c == '-' || isdigit(c); });
            return letters && marked && readableCode(text) != text;
        };
        for (const TableSpec& spec : allTables())
            for (std::size_t column = 0; column < spec.columns.size(); ++column) {
                if (spec.columns[column].type != ValueType::code || spec.columns[column].reference) continue;
                for (const Row& row : economy[spec.id].rows())
                    if (isCode(row[column])) codes.insert(row[column]);
            }
        for (const TableId table : {TableId::organisations, TableId::contracts})
            for (const Row& row : economy[table].rows()) codes.insert(row.front());
        return codes;
    }

    static QString plain(const QString& text) {
        return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
    }

    // A page says the code of what it is about, the list of places the addresses that are typed; a source is
    // cited as it is called; MCP is what people call one.
    static bool isSaidSo(const QString& line, const QRegularExpressionMatch& match) {
        return line.startsWith(match.captured(0) + QStringLiteral(" · ")) ||
               line.contains(QStringLiteral("· contract ") + match.captured(0)) ||
               line.startsWith(match.captured(0) + QStringLiteral(" – ")) ||
               line.contains(QStringLiteral("github.com")) || match.captured(0) == QLatin1String("MCP");
    }

    QRegularExpression bare_;
};

} // namespace breakeven::ui
