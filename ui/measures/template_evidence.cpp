#include "measures/template_evidence.h"

#include "document/message_text.h"
#include "economy/table/value.h"
#include "proposal/template/rate_evidence.h"
#include "proposal/template/template_file.h"

#include <QFile>

namespace breakeven::ui {

std::optional<RateEvidence> templateEvidence(const Economy& economy, const std::string& arrangement,
                                             const std::string& effect) {
    const auto row = economy[TableId::arrangements].find({arrangement});
    const auto cell = economy.locate(Address{TableId::effects, {arrangement, effect}, "rate"});
    if (!row || !cell || economy.effectiveText(*cell).empty()) return std::nullopt;
    QFile file(":/templates/" + toQt(economy[TableId::arrangements].at(*row, "kind")) + ".json");
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    const auto read = readTemplate(file.readAll().toStdString());
    if (!read) return std::nullopt;
    const auto levels = rateEvidence(*read, effect, numberIn(economy.effectiveText(*cell)));
    if (!levels) return std::nullopt;
    return RateEvidence{levels->low, levels->central, levels->high};
}

} // namespace breakeven::ui
