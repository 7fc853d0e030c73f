#include "charts/figure_text.h"

#include "document/message_text.h"

#include <cmath>

namespace breakeven::ui {

QString moneyText(Money amount, MoneyUnit unit) { return toQt(formatMoney(amount, unit)); }

QString moneyText(const std::optional<Money>& amount, MoneyUnit unit) {
    return amount ? moneyText(*amount, unit) : QStringLiteral("·");
}

QString figureText(double value, Figures figures, MoneyUnit unit) {
    if (figures == Figures::money) return moneyText(Money::fromPence(std::llround(value * 100)), unit);
    const Decimal decimal = parseDecimal(QString::number(value, 'f', 6).toStdString()).value_or(Decimal(0));
    if (figures == Figures::rate) return toQt(formatRate(decimal));
    return toQt(formatNumber(decimal, std::abs(value) < 100 ? 1 : 0));
}

QString yearText(FinancialYear year, bool brief) {
    const QString text = toQt(toText(year));
    return brief ? text.mid(2) : text;
}

} // namespace breakeven::ui
