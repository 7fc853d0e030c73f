#include "charts/figure_text.h"

#include "document/message_text.h"

#include <QCoreApplication>

#include <cmath>

namespace breakeven::ui {

namespace {

/// As tables have it.
const QString nought = QString::fromUtf8("–");

} // namespace

QString moneyText(Money amount, MoneyUnit unit) { return toQt(formatMoney(amount, unit)); }

QString moneyText(const std::optional<Money>& amount, MoneyUnit unit) {
    return amount ? moneyText(*amount, unit) : QStringLiteral("·");
}

QString chartedText(const std::optional<Money>& amount, MoneyUnit unit) {
    return noughtAsFigure(moneyText(amount, unit));
}

QString noughtAsFigure(const QString& text) { return text == nought ? QStringLiteral("0") : text; }

QString amountText(const std::optional<Money>& amount, MoneyUnit unit) {
    const QString text = moneyText(amount, unit);
    if (text == nought) return QString::fromUtf8("£0");
    return amount ? QString::fromUtf8(symbol(unit)) + ' ' + text : text;
}

QString figureText(double value, Figures figures, MoneyUnit unit) {
    switch (figures) {
    case Figures::money:
        return noughtAsFigure(toQt(formatMoney(value, unit)));
    case Figures::rate:
        return toQt(formatRate(value));
    case Figures::number:
        break;
    }
    return toQt(formatNumber(value, std::abs(value) < 100 ? 1 : 0));
}

QString headingOf(const QString& name, Figures figures) {
    switch (figures) {
    case Figures::money:
        return QCoreApplication::translate("Chart", "%1 (£)").arg(name);
    case Figures::rate:
        return QCoreApplication::translate("Chart", "%1 (share)").arg(name);
    case Figures::number:
        break;
    }
    return name;
}

QString headingIn(const QString& name, const QString& unit) {
    return unit.isEmpty() ? name : QCoreApplication::translate("Chart", "%1 (%2)").arg(name, unit);
}

QString plainText(double value, Figures figures) {
    if (figures == Figures::money) return QString::number(value, 'f', 2);
    QString text = QString::number(value, 'f', 6);
    while (text.endsWith('0')) text.chop(1);
    if (text.endsWith('.')) text.chop(1);
    return text == QLatin1String("-0") ? QStringLiteral("0") : text;
}

QString yearText(FinancialYear year, bool brief) {
    const QString text = toQt(toText(year));
    return brief ? text.mid(2) : text;
}

} // namespace breakeven::ui
