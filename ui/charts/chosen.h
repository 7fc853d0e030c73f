#pragma once

#include <QString>

#include "money/financial_year.h"

#include <optional>

namespace breakeven::ui {

/// What somebody chose on a page by pointing at it in a chart or table: an organisation or scenario, a year,
/// or both.
struct Chosen {
    QString subject = {}; ///< the code of an organisation, or "economy"; of a scenario `scenarioSubject`
    std::optional<FinancialYear> year = {};

    bool isNothing() const { return subject.isEmpty() && !year; }
    bool operator==(const Chosen&) const = default;
};

/// A scenario where organisations and scenarios may both be meant.
inline QString scenarioSubject(const QString& code) { return QStringLiteral("scenario/") + code; }

} // namespace breakeven::ui
