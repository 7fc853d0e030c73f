#pragma once

#include "economy/table/row_reader.h"
#include "engine/shape/compile.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace breakeven {

/// Builds a shape table by table; the parts are in the compile_*.cpp files, in the order of the modelling
/// rules.
class Compiler {
public:
    explicit Compiler(const Economy& economy) : economy_(economy) {}

    Result<Compiled> run();

    /// The price series of every service of every tariff alone, in the order of their first rows.
    Compiled runPrices();

private:
    void compileEconomy();
    void compileOrganisations();
    void compileIndices();
    void compileArrangementYears();
    void compileActivity();
    void compileActivityEffects();
    void compileContracts();
    void compileContract(const RowReader& row);
    void compileContractScope(ContractIndex contract, const RowReader& row);
    void compileSubcontracts();
    void compileRiskShares();
    void compileBudgets();
    void compileSavings();
    void compileMoneyEffects();
    void compileCapital();
    void warnOfPartnerCosts();

    InputId input(const RowReader& row, std::string_view column);
    OptionalInput optionalInput(const RowReader& row, std::string_view column);
    std::vector<InputId> inputList(const RowReader& row, std::string_view column);
    OrganisationIndex organisation(const std::string& code) const;
    GrowthIndex index(const RowReader& row, std::string_view column) const;
    SourceIndex source(std::string address);
    int yearOf(FinancialYear year) const { return year - shape_.baseYear; }
    std::optional<int> yearIn(const RowReader& row, std::string_view column) const;
    PriceSeriesIndex priceSeries(const std::string& tariff, const std::string& service);
    std::optional<TariffChangeShape> tariffChange(const std::string& tariff, FinancialYear year);
    LineIndex activityLine(OrganisationIndex commissioner, OrganisationIndex provider,
                           const std::string& service);
    DriverIndex driver(const RowReader& row, OrganisationIndex org);
    DriverShape allActivity(OrganisationIndex org, const std::string& address);
    ContractIndex weightContract(const ActivityLineShape& line) const;
    std::string tariffOf(ContractIndex contract) const;

    /// The years a row that names an arrangement counts in: nothing where the arrangement is not enabled; its
    /// own start, or else the arrangement's, or else `otherwise` (rules 2.5).
    std::optional<int> ownedStart(const RowReader& row, std::string_view startColumn, int otherwise) const;
    /// How the row hangs on its arrangement, if it names one that is enabled.
    Owner owner(const RowReader& row, std::string_view startColumn) const;
    EffectShape effectShape(const RowReader& row, std::int32_t arrangement, int start);
    void forEachEffect(const std::function<void(const RowReader&, EffectShape&&)>& visit);
    void report(Problem problem) { problems_.push_back(std::move(problem)); }

    const Economy& economy_;
    Shape shape_;
    std::vector<Decimal> values_;
    std::vector<Problem> problems_;
    std::unordered_map<std::string, OrganisationIndex> organisations_;
    std::unordered_map<std::string, GrowthIndex> indices_;
    std::unordered_map<std::string, ContractIndex> contracts_; ///< in the shape, by code
    std::unordered_map<std::string, LineIndex> lines_;
    std::vector<std::vector<LineIndex>> linesOf_; ///< by provider, once all lines are there
    std::unordered_map<std::string, PriceSeriesIndex> series_;
    std::unordered_map<std::string, DriverIndex> drivers_;
    std::unordered_map<std::string, int> arrangementStart_; ///< of enabled ones
    std::unordered_map<std::uint64_t, InputId> known_;
    std::unordered_map<std::string, std::vector<std::pair<FinancialYear, std::size_t>>> tariffRows_;
    std::unordered_map<std::string, std::vector<std::string>> services_; ///< of each contract
};

} // namespace breakeven
