#include "charts/change_text.h"

#include "charts/figure_text.h"
#include "document/message_text.h"
#include "money/format_change.h"

namespace breakeven::ui {

QString changeText(const QString& figure) { return toQt(formatChange(toCore(figure))); }

QString changeText(Money change, MoneyUnit unit) { return changeText(moneyText(change, unit)); }

QString changeText(const std::optional<Money>& change, MoneyUnit unit) {
    return changeText(moneyText(change, unit));
}

QString changeText(Money change) { return toQt(formatChange(change)); }

} // namespace breakeven::ui
