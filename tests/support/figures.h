#pragma once

#include "engine/ledger/projection.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace breakeven::test {

/// What stands at the address of a result.
struct Absent {};  ///< no such row
struct NoValue {}; ///< a row without a value
using Figure = std::variant<Absent, NoValue, Money, Decimal>;

/// The figure at statement:ORG:YEAR:LINE, activity:C:P:S:YEAR, ratings:ORG:YEAR:MEASURE[:score] or
/// postings:YEAR:PAYER:PAYEE:LINE[:SOURCE], the sum of such postings. LINE is PAYER_LINE>PAYEE_LINE, or the
/// payee's alone (the payer's where the payee is outside). Nothing if it is no such address.
std::optional<Figure> figureAt(const ExactProjection& projection, std::string_view address);

/// The year's place in the projection; nothing if it is not one of its years.
std::optional<std::size_t> yearPlace(const ExactProjection& projection, std::string_view year);

/// The organisation of a code, outside included; for statements also economy.
std::optional<OrganisationIndex> party(const ExactProjection& projection, std::string_view code);

/// A line of a statement by its name.
std::optional<StatementLine> statementLine(std::string_view name);

/// A statement's amount by names. Precondition: they exist.
Money statementAmount(const ExactProjection& projection, std::string_view org, std::string_view year,
                      std::string_view line);

} // namespace breakeven::test
