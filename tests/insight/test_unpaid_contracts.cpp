#include "economy/check/validation.h"
#include "economy/reading/unpaid_contracts.h"
#include "insight/contract/contract_findings.h"
#include "support/economy_builder.h"
#include "support/samples.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;
using enum TableId;

namespace {

/// A commissioner, a hospital and two services, with a contract of a form over none of them.
EconomyBuilder contracted(const char* form) {
    EconomyBuilder rows;
    rows.add(TableId::economy, {{"name", "Unpaid"}, {"base_year", "2014/15"}, {"years", "1"}});
    rows.add(organisations, {{"org", "CCG"}, {"name", "CCG"}, {"kind", "commissioner"}});
    rows.add(organisations, {{"org", "HOSP"}, {"name", "Hospital"}, {"kind", "acute"}});
    rows.add(organisations, {{"org", "NEXT"}, {"name", "Next hospital"}, {"kind", "acute"}});
    for (const char* service : {"NEL", "EL"}) {
        rows.add(services, {{"service", service}, {"name", service}});
        rows.add(tariffs, {{"tariff", "NT"}, {"service", service}, {"year", "2014/15"}, {"price", "1000"}});
    }
    rows.add(contracts, {{"contract", "C"},
                         {"commissioner", "CCG"},
                         {"provider", "HOSP"},
                         {"form", form},
                         {"tariff", "NT"},
                         {"value", "100"},
                         {"variable_rate", "20%"}});
    return rows;
}

void buy(EconomyBuilder& rows, const char* provider, const char* service, const char* volume) {
    rows.add(activity,
             {{"commissioner", "CCG"}, {"provider", provider}, {"service", service}, {"volume", volume}});
}

std::vector<std::string> warnings(const Economy& economy) {
    std::vector<std::string> told;
    for (const Problem& problem : validate(economy)) told.push_back(english(problem));
    return told;
}

} // namespace

/// A contract that prices activity and has none says that it pays nothing.
class TestUnpaidContracts : public QObject {
    Q_OBJECT

private slots:
    void oneWithoutServicesPaysNothing() {
        for (const char* form : {"activity", "blended"}) {
            const EconomyBuilder rows = contracted(form);
            QCOMPARE(unpaidContracts(rows.economy).size(), std::size_t(1));
            QCOMPARE(
                warnings(rows.economy),
                std::vector<std::string>{"warning: contracts:C:form: the contract pays nothing: it covers no "
                                         "services yet"});
        }
    }

    void oneWhoseServicesNobodyBuysPaysNothing() {
        EconomyBuilder rows = contracted("activity");
        rows.add(contractServices, {{"contract", "C"}, {"service", "NEL"}});
        buy(rows, "HOSP", "EL", "10");
        buy(rows, "NEXT", "NEL", "10");
        QCOMPARE(warnings(rows.economy),
                 std::vector<std::string>{"warning: contracts:C:form: the contract pays nothing: CCG has no "
                                          "activity at Hospital of the services it covers"});
        buy(rows, "HOSP", "NEL", "0");
        QCOMPARE(unpaidContracts(rows.economy).size(), std::size_t(1));
    }

    void activityThereOrToComeIsPaidFor() {
        EconomyBuilder rows = contracted("activity");
        rows.add(contractServices, {{"contract", "C"}, {"service", "NEL"}});
        EconomyBuilder there = rows;
        buy(there, "HOSP", "NEL", "10");
        QVERIFY(unpaidContracts(there.economy).empty());
        EconomyBuilder toCome = rows;
        toCome.add(effects, {{"arrangement", "A"},
                             {"effect", "move"},
                             {"type", "relocate"},
                             {"org", "NEXT"},
                             {"partner", "HOSP"},
                             {"service", "NEL"}});
        QVERIFY(unpaidContracts(toCome.economy).empty());
    }

    void blocksAndCapitationsPriceNoActivity() {
        QVERIFY(unpaidContracts(contracted("block").economy).empty());
        QVERIFY(unpaidContracts(contracted("capitation").economy).empty());
    }

    void itsFindingSaysSoAndWhatToDo() {
        ContractOutlookYear year;
        year.inForce = true;
        for (const char* form : {"activity", "blended"})
            QVERIFY(english(paymentFinding(form, {year, year}))
                        .starts_with("It pays nothing, because there is no activity"));
        year.paid = Money::fromPence(100);
        QVERIFY(english(paymentFinding("activity", {year})).starts_with("It pays the value"));
        year.paid = Money{};
        QVERIFY(english(paymentFinding("block", {year})).find("whatever the activity") != std::string::npos);
    }

    void noSampleHasOne() {
        for (const char* name : {"cumbria", "dudley", "salford"})
            QVERIFY2(unpaidContracts(sampleEconomy(name)).empty(), name);
    }
};

QTEST_APPLESS_MAIN(TestUnpaidContracts)
#include "test_unpaid_contracts.moc"
