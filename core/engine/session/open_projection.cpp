#include "engine/session/open_projection.h"

#include "engine/session/projecting.h"

namespace breakeven {

namespace {

/// A projection whose figures are known, as far as ratings read it.
Projection<Varying> known(const Projection<double>& projection) {
    Projection<Varying> all;
    all.shape = projection.shape;
    all.years = projection.years;
    all.organisations = projection.organisations;
    all.statements = Statements<Varying>(projection.organisations.size(), projection.years.size());
    for (std::size_t org = 0; org <= projection.organisations.size(); ++org)
        for (std::size_t year = 0; year < projection.years.size(); ++year)
            for (std::size_t line = 0; line < statementLineCount; ++line) {
                const auto at = OrganisationIndex::at(org);
                const auto which = static_cast<StatementLine>(line);
                all.statements.amount(at, year, which) =
                    Varying(projection.statements.amount(at, year, which));
            }
    all.postings.reserve(projection.postings.size());
    for (const Posting<double>& posting : projection.postings)
        all.postings.push_back({posting.year, posting.payer, posting.payee, posting.payerLine,
                                posting.payeeLine, posting.recurrent, posting.source,
                                Varying(posting.amount)});
    return all;
}

} // namespace

OpenProjection::OpenProjection(std::shared_ptr<const Shape> shape, std::span<const double> inputs,
                               std::span<const InputId> open, const Wanted& wanted,
                               const Projection<double>* plan) {
    const VaryingRecord::Recording recording(record_);
    std::vector<Varying> numbers;
    numbers.reserve(inputs.size());
    for (const double input : inputs) numbers.emplace_back(input);
    for (const InputId input : open) numbers[input.value] = Varying(record_.input());
    const std::optional<Projection<Varying>> planned =
        plan ? std::optional<Projection<Varying>>(known(*plan)) : std::nullopt;
    figures_ = project<Varying>(std::move(shape), std::span<const Varying>(numbers),
                                planned ? &*planned : nullptr, wanted);
}

} // namespace breakeven
