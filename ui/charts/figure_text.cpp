#include "charts/figure_text.h"

#include "document/message_text.h"

#include <cmath>

namespace breakeven::ui {

QString moneyText(Money amount, MoneyUnit unit) { return toQt(formatMoney(amount, unit)); }

QString moneyText(const std::optional<Money>& amount, MoneyUnit unit) {
    return amount ? moneyText(*amount, unit) : QStringLiteral("·");
}

QString figureText(double value, Figures figures, MoneyUnit unit) {
    switch (figures) {
    case Figures::money:
        return toQt(formatMoney(value, unit));
    case Figures::rate:
        return toQt(formatRate(value));
    case Figures::number:
        break;
    }
    return toQt(formatNumber(value, std::abs(value) < 100 ? 1 : 0));
}

QString yearText(FinancialYear year, bool brief) {
    const QString text = toQt(toText(year));
    return brief ? text.mid(2) : text;
}

} // namespace breakeven::ui
