#include "grid/column_heading.h"

#include "document/labels.h"
#include "document/message_text.h"
#include "economy/edit/entry_in_unit.h"
#include "grid/cell_text.h"
#include "grid/roles.h"

#include <QCoreApplication>
#include <QStringList>

namespace breakeven::ui {

namespace {

struct ColumnHeadingText {
    Q_DECLARE_TR_FUNCTIONS(ColumnHeading)
};

QString unitOf(const Column& column) {
    const QString unit = QString::fromUtf8(column.unit);
    if (unit == QLatin1String("people")) return ColumnHeadingText::tr("people");
    if (unit == QLatin1String("years")) return ColumnHeadingText::tr("years");
    if (unit == QLatin1String("months")) return ColumnHeadingText::tr("months");
    return unit;
}

QString heading(const Column& column) {
    const QString unit = unitOf(column);
    // A rate shows its per-cent sign in every cell; some titles name the unit.
    const bool said = unit == QLatin1String("%") || titleOf(column).contains(unit, Qt::CaseInsensitive);
    return unit.isEmpty() || said ? titleOf(column) : QStringLiteral("%1 (%2)").arg(titleOf(column), unit);
}

// How amounts are typed.
QString entryOf(const Column& column, MoneyUnit unit) {
    if (column.type == ValueType::value)
        return ColumnHeadingText::tr("Type an amount with its unit; without one it is in %1")
            .arg(toQt(symbol(unit)));
    if (column.type != ValueType::money) return {};
    if (!followsUnit(column))
        return ColumnHeadingText::tr("In pounds, whatever unit amounts are in; 1.2k is £1,200");
    switch (unit) {
    case MoneyUnit::pounds:
        break;
    case MoneyUnit::thousands:
        return ColumnHeadingText::tr("In £000: 16,442 is £16.442m. An amount with £ before it, or k, m or bn "
                                     "after it, is in pounds: £950,000, 950k, 16.4m");
    case MoneyUnit::millions:
        return ColumnHeadingText::tr("In £m: 16.4 is £16.4m. An amount with £ before it, or k, m or bn after "
                                     "it, is in pounds: £950,000, 950k, 16.4m");
    }
    return ColumnHeadingText::tr("In pounds; 950k, 16.4m and 1.2bn can be typed too");
}

} // namespace

QString titleWithUnit(const Column& column, MoneyUnit unit) {
    if (column.type == ValueType::money)
        return QStringLiteral("%1 %2").arg(
            titleOf(column), followsUnit(column) ? toQt(symbol(unit)) : toQt(symbol(MoneyUnit::pounds)));
    return heading(column);
}

namespace {

// What may stand in the column, in a few lines.
QString explanation(const Column& column, MoneyUnit unit) {
    QStringList lines{titleWithUnit(column, unit)};
    if (const QString help = helpOf(column); !help.isEmpty()) lines << help;
    if (const QString entry = entryOf(column, unit); !entry.isEmpty()) lines << entry;
    if (column.required)
        lines << ColumnHeadingText::tr("Required");
    else if (*column.defaultText)
        lines << ColumnHeadingText::tr("Blank counts as %1")
                     .arg(shownText(column, column.defaultText, Economy(), unit));
    if (column.range == Range::share) lines << ColumnHeadingText::tr("Between 0% and 100%");
    if (column.range == Range::growth) lines << ColumnHeadingText::tr("Above −100%");
    if (column.type == ValueType::rates)
        lines << ColumnHeadingText::tr("A list such as 25%;60%;100%; the last one continues");
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QVariant columnHeading(const Column& column, int role, MoneyUnit unit) {
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return titleWithUnit(column, unit);
    case Qt::ToolTipRole:
    case Qt::WhatsThisRole:
    case Qt::AccessibleDescriptionRole:
        return explanation(column, unit);
    case columnNameRole:
        return QString::fromLatin1(column.name);
    case Qt::TextAlignmentRole:
        return int(alignmentOf(column));
    default:
        return {};
    }
}

Qt::Alignment alignmentOf(const Column& column) {
    const bool right = isNumeric(column) || column.type == ValueType::rates;
    return (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

int startingWidth(const Column& column, int characterWidth) {
    const auto characters = [&] {
        if (column.reference) return specification(*column.reference).keyCount == 1 ? 26 : 14;
        switch (column.type) {
        case ValueType::text:
            return std::string_view(column.name) == "unit" ? 14 : 28;
        case ValueType::address:
            return 34;
        case ValueType::choice:
            return 17;
        case ValueType::money:
            return 15;
        case ValueType::code:
            return 14;
        case ValueType::rates:
            return 16;
        case ValueType::number:
            return 13;
        case ValueType::value:
            return 14;
        default:
            return 11;
        }
    }();
    return characters * characterWidth + 16;
}

} // namespace breakeven::ui
