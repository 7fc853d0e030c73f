#include "grid/headed_paste.h"

#include "document/labels.h"
#include "document/message_text.h"
#include "economy/edit/entry_in_unit.h"
#include "economy/table/value.h"
#include "grid/cell_text.h"
#include "grid/special_paste.h"
#include "money/financial_year.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTranslator>

#include <algorithm>

namespace breakeven::ui {

namespace {

// Headings as they are compared: small letters, single blanks, no unit, years in one form.
QString plain(const QString& heading) {
    if (const auto year = parseYear(toCore(heading.trimmed()))) return toQt(toText(*year));
    QString text = heading;
    text.replace(QLatin1Char('_'), QLatin1Char(' '));
    return text.simplified().toCaseFolded();
}

QString withoutUnit(const QString& heading) {
    static const QRegularExpression unit(QStringLiteral("\\s*\\([^()]*\\)\\s*$"));
    QString text = heading;
    return text.remove(unit);
}

const QTranslator& welsh() {
    static const auto texts = [] {
        auto made = std::make_unique<QTranslator>();
        if (!made->load(QStringLiteral(":/i18n/breakeven_cy.qm"))) made.reset();
        return made;
    }();
    static const QTranslator none;
    return texts ? *texts : none;
}

QSet<QString> namesOf(const GridModel& model, int column) {
    const QString name = model.headerData(column, Qt::Horizontal, columnNameRole).toString();
    const QString shown = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QSet<QString> names{plain(shown), plain(withoutUnit(shown)), plain(name)};
    const Column* of = model.columnAt(model.index(0, column));
    // Where years run across, the column described is of all of them.
    if (of && name == QLatin1String(of->name))
        for (const QString& title : {titleOf(*of), toQt(of->title), welsh().translate("Column", of->title)})
            names << plain(title);
    names.remove(QString());
    return names;
}

// The keys shown that every row must have, as columns of the grid.
std::vector<int> keyColumns(const GridModel& model) {
    std::vector<int> keys;
    for (int column = 0; column < model.columnCount(); ++column) {
        const Column* of = model.columnAt(model.index(0, column));
        const QString name = model.headerData(column, Qt::Horizontal, columnNameRole).toString();
        if (of && of->key && name == QLatin1String(of->name)) keys.push_back(column);
    }
    return keys;
}

QString keyText(const GridModel& model, int column, const QString& typed) {
    const Column& of = *model.columnAt(model.index(0, column));
    const auto text = typedText(of, typed, model.document().effective(), model.unit());
    if (!std::holds_alternative<std::string>(text)) return typed;
    const CanonicalText held = canonical(of, std::get<std::string>(text));
    return std::holds_alternative<std::string>(held) ? toQt(std::get<std::string>(held)) : typed;
}

bool isBlankRow(const QStringList& row) {
    return std::all_of(row.begin(), row.end(), [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

// The unit a heading names: "Amount (£000)".
std::optional<MoneyUnit> unitIn(const QString& heading) {
    for (const MoneyUnit unit : {MoneyUnit::thousands, MoneyUnit::millions, MoneyUnit::pounds})
        if (heading.contains(QString::fromUtf8(symbol(unit)))) return unit;
    return std::nullopt;
}

// What stands below a heading, as it is to be entered: exact where it is known, else in the unit the heading
// says.
TypedCell cellBelow(const GridModel& model, const PastedHeading& heading, TypedCell cell,
                    const QString& exact) {
    const Column* column = model.columnAt(model.index(0, cell.column));
    if (!takesAmounts(column)) return cell;
    const auto unit = unitIn(heading.heading);
    if (exact != cell.text || !unit || *unit == model.unit() || !followsUnit(*column)) {
        cell.text = exact;
        return cell;
    }
    const auto text = typedEntry(*column, cell.text, model.document().effective(), *unit);
    if (!std::holds_alternative<std::string>(text)) return cell;
    return {cell.row, cell.column, toQt(std::get<std::string>(text)), true};
}

// Where rows stand by their keys.
class RowsByKeys {
public:
    RowsByKeys(const GridModel& model, const std::vector<int>& keys) : model_(model), keys_(keys) {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data(waitingRole).toBool()) continue;
            QStringList texts;
            for (const int key : keys) texts << model.index(row, key).data(canonicalRole).toString();
            rows_.insert(texts, row);
        }
    }

    std::optional<int> find(const QStringList& pasted, const std::vector<PastedHeading>& headings) const {
        QStringList texts;
        for (const int key : keys_)
            for (std::size_t c = 0; c < headings.size(); ++c)
                if (headings[c].column == key)
                    texts << keyText(model_, key, pasted[static_cast<qsizetype>(c)]);
        const auto row = rows_.find(texts);
        return row == rows_.end() ? std::nullopt : std::optional(*row);
    }

private:
    const GridModel& model_;
    const std::vector<int>& keys_;
    QMap<QStringList, int> rows_;
};

} // namespace

std::optional<std::vector<PastedHeading>> headingsOf(const GridModel& model, const CellBlock& block) {
    if (block.size() < 2 || model.rowCount() == 0) return std::nullopt;
    std::vector<QSet<QString>> names;
    for (int column = 0; column < model.columnCount(); ++column) names.push_back(namesOf(model, column));
    std::vector<PastedHeading> headings;
    QSet<int> taken;
    int filled = 0;
    for (const QString& cell : block.front()) {
        PastedHeading heading{cell.trimmed(), -1};
        if (!heading.heading.isEmpty()) ++filled;
        for (int column = 0; column < model.columnCount() && heading.column < 0; ++column) {
            const auto& called = names[static_cast<std::size_t>(column)];
            const bool named = called.contains(plain(cell)) || called.contains(plain(withoutUnit(cell)));
            if (named && !taken.contains(column)) heading.column = column;
        }
        if (heading.column >= 0) taken.insert(heading.column);
        headings.push_back(std::move(heading));
    }
    if (taken.isEmpty() || taken.size() * 2 <= filled) return std::nullopt;
    return headings;
}

HeadedPaste headedPaste(const GridProxy& shown, const CopiedCells& copied,
                        std::vector<PastedHeading> headings, int row) {
    const GridModel& model = *shown.gridModel();
    const CellBlock& block = copied.shown;
    HeadedPaste paste;
    const std::vector<int> keys = keyColumns(model);
    const auto isNamed = [&](int key) {
        return std::any_of(headings.begin(), headings.end(),
                           [&](const PastedHeading& heading) { return heading.column == key; });
    };
    paste.byKeys = !keys.empty() && std::all_of(keys.begin(), keys.end(), isNamed);
    const RowsByKeys standing(model, keys);
    for (std::size_t r = 1; r < block.size(); ++r) {
        if (isBlankRow(block[r])) continue;
        std::optional<int> at;
        if (paste.byKeys)
            at = standing.find(block[r], headings);
        else if (row < shown.rowCount())
            at = shown.mapToSource(shown.index(row++, 0)).row();
        const bool stands = at && !model.index(*at, 0).data(waitingRole).toBool();
        const int to = at ? *at : model.rowCount() + paste.added;
        ++(stands ? paste.changed : paste.added);
        for (std::size_t c = 0; c < headings.size(); ++c) {
            const int column = headings[c].column;
            const bool isKey = std::find(keys.begin(), keys.end(), column) != keys.end();
            if (column < 0 || (paste.byKeys && stands && isKey)) continue;
            const auto place = static_cast<qsizetype>(c);
            paste.cells.push_back(
                cellBelow(model, headings[c], {to, column, block[r][place]}, copied.exact[r][place]));
        }
    }
    paste.headings = std::move(headings);
    return paste;
}

} // namespace breakeven::ui
