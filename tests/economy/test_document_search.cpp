#include "small_economy.h"

#include "economy/reading/document_search.h"
#include "economy/reading/folded_text.h"
#include "economy/reading/typed_place.h"

#include <QTest>

using namespace breakeven;
using testing::add;

namespace {

/// Two trusts with two lines each.
Economy searched() {
    Economy e = testing::smallEconomy();
    add(e, TableId::organisations, {{"org", "RNN"}, {"name", "North Cumbria"}, {"kind", "acute"}});
    add(e, TableId::budgets,
        {{"org", "RNN"},
         {"line", "nursing"},
         {"name", "Nursing"},
         {"category", "nursing"},
         {"amount", "16442318"}});
    add(e, TableId::budgets,
        {{"org", "RNN"},
         {"line", "drugs"},
         {"name", "Medicines"},
         {"category", "drugs"},
         {"amount", "2500000"}});
    add(e, TableId::organisations, {{"org", "7A2"}, {"name", "Hywel Ddâ Gŵyr"}, {"kind", "acute"}});
    add(e, TableId::notes,
        {{"note", "n1"}, {"cell", "budgets:RNN:drugs:amount"}, {"text", "Includes high-cost devices"}});
    return e;
}

class Searching {
public:
    Searching() { search.read(economy, Wording()); }

    /// The places found, group by group.
    QStringList places(const char* typed, MoneyUnit unit = MoneyUnit::pounds,
                       std::vector<Address> recent = {}, std::size_t most = 10) const {
        QStringList found;
        for (const FoundGroup& group : search.find(typed, unit, recent, most))
            for (const Found& one : group.best) found << QString::fromStdString(toText(one.place));
        return found;
    }

    Economy economy = searched();
    DocumentSearch search;
};

} // namespace

class TestDocumentSearch : public QObject {
    Q_OBJECT

private slots:
    void passesOverAccentsCaseAndTypography() {
        QCOMPARE(folded("Hywel Ddâ Gŵyr"), std::string("hywel dda gwyr"));
        QCOMPARE(folded("Œuvre – “it’s”\u00A0Ünïted ẄŶỲ"), std::string("oeuvre - \"it's\" united wyy"));
        QCOMPARE(folded("e\u0301cole"), std::string("ecole"));
        QCOMPARE(folded("日本"), std::string("日本"));
        QCOMPARE(folded("\xC5"), folded("\xC5")); // half a letter is read without harm
    }

    void findsByTheBeginningsOfWordsInAnyOrder() {
        const Searching in;
        QCOMPARE(in.places("cumb nurs").front(), "budgets:RNN:nursing");
        QCOMPARE(in.places("GWYR"), QStringList{"organisations:7A2"});
        QVERIFY(in.places("zzz").isEmpty());
        QVERIFY(in.places("").isEmpty());
    }

    void whatBeginsSoComesBeforeWhatHoldsIt() {
        Searching in;
        add(in.economy, TableId::organisations,
            {{"org", "X1"}, {"name", "South Tunnelling"}, {"kind", "acute"}});
        add(in.economy, TableId::organisations, {{"org", "X2"}, {"name", "Nell Street"}, {"kind", "acute"}});
        in.search.read(in.economy, Wording());
        QCOMPARE(in.places("nell"), (QStringList{"organisations:X2", "organisations:X1"}));
    }

    void aCodeIsFoundAsAName() {
        const Searching in;
        QCOMPARE(in.places("rnn").front(), "organisations:RNN");
    }

    void aCellIsFoundByItsRowAndColumn() {
        const Searching in;
        QVERIFY(in.places("medicines amount").contains("budgets:RNN:drugs:amount"));
    }

    void aValueIsFoundAsShownAndAsTyped_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("unit");
        QTest::newRow("typed") << "16442318" << int(MoneyUnit::thousands);
        QTest::newRow("with commas") << "£16,442,318" << int(MoneyUnit::pounds);
        QTest::newRow("thousands") << "16,442" << int(MoneyUnit::thousands);
        QTest::newRow("millions") << "16.4" << int(MoneyUnit::millions);
        QTest::newRow("with its unit") << "£16.4m" << int(MoneyUnit::pounds);
        QTest::newRow("pounds, whatever the unit") << "£16,442,318" << int(MoneyUnit::thousands);
        QTest::newRow("first digits") << "1644" << int(MoneyUnit::pounds);
    }

    void aValueIsFoundAsShownAndAsTyped() {
        QFETCH(QString, typed);
        QFETCH(int, unit);
        const Searching in;
        QCOMPARE(in.places(qPrintable(typed), static_cast<MoneyUnit>(unit)),
                 QStringList{"budgets:RNN:nursing:amount"});
    }

    void aRateIsFoundByItsPerCent() {
        const Searching in;
        QCOMPARE(in.places("3%"), QStringList{"indices:pay:2017/18:rate"});
    }

    void anAddressIsFoundAsItIsTyped() {
        const Searching in;
        QCOMPARE(in.places("budgets:rnn:dr").first(), "budgets:RNN:drugs");
        QCOMPARE(in.places("budgets:RNN:drugs:am").first(), "budgets:RNN:drugs:amount");
    }

    void aNoteIsFoundByItsWords() {
        const Searching in;
        QCOMPARE(in.places("devices"), QStringList{"notes:n1"});
    }

    void ofEqualsTheLatestComesFirst() {
        const Searching in;
        QCOMPARE(in.places("nursing").first(), "budgets:RNL:nursing");
        QCOMPARE(in.places("nursing", MoneyUnit::pounds, {*parseAddress("budgets:RNN:nursing")}).first(),
                 "budgets:RNN:nursing");
    }

    void countsWhatItDoesNotList() {
        const Searching in;
        const auto groups = in.search.find("nursing", MoneyUnit::pounds, {}, 1);
        QCOMPARE(groups.front().best.size(), std::size_t(1));
        QVERIFY(groups.front().count >= 2);
    }

    void followsWhatChanged() {
        Searching in;
        in.economy[TableId::organisations].set(2, 1, "Elsewhere");
        in.search.read(in.economy, Wording());
        QVERIFY(in.places("cumbria").isEmpty());
        QVERIFY(in.places("elsewhere nursing").contains("budgets:RNN:nursing")); // whose it is, too
    }

    void aPriceStaysInPounds() {
        Economy economy = searched();
        add(economy, TableId::tariffs,
            {{"tariff", "NT"}, {"service", "NEL"}, {"year", "2014/15"}, {"price", "1900"}});
        const Address price = *parseAddress("tariffs:NT:NEL:2014/15:price");
        QCOMPARE(shownValue(economy, price, MoneyUnit::millions, Wording()), std::string("£1,900"));
    }

    void tellsNamesCodesPlacesAndValues() {
        const Searching in;
        const FoundText text =
            in.search.textOf(*parseAddress("budgets:RNN:nursing"), MoneyUnit::thousands, Wording());
        QCOMPARE(text.name, std::string("Nursing"));
        QCOMPARE(text.code, std::string("RNN:nursing"));
        QCOMPARE(text.where, std::string("Budgets, North Cumbria"));
        QCOMPARE(text.value, std::string("£16,442,318"));
        const FoundText cell =
            in.search.textOf(*parseAddress("budgets:RNN:nursing:amount"), MoneyUnit::pounds, Wording());
        const FoundText note = in.search.textOf(*parseAddress("notes:n1"), MoneyUnit::pounds, Wording());
        QCOMPARE(note.name, std::string("Includes high-cost devices"));
        QVERIFY(note.where.find("Medicines") != std::string::npos);
        QCOMPARE(cell.name, std::string("Nursing: Amount"));
        QCOMPARE(cell.value, std::string("£16,442,318"));
    }

    void saysMonthsToDateAndNothingOfAWholeYear() {
        Searching in;
        for (const char* month : {"3", "12"})
            add(in.economy, TableId::actuals,
                {{"org", "RNN"},
                 {"year", "2014/15"},
                 {"line", "surplus"},
                 {"month", month},
                 {"kind", "actual"},
                 {"amount", "-16442000"}});
        in.search.read(in.economy, Wording());
        const auto where = [&](const char* place) {
            return in.search.textOf(*parseAddress(place), MoneyUnit::thousands, Wording()).where;
        };
        QCOMPARE(where("actuals:RNN:2014/15:surplus:3:actual"),
                 std::string("Actuals, 2014/15, Surplus/(deficit), to month 3"));
        QCOMPARE(where("actuals:RNN:2014/15:surplus:12:actual"),
                 std::string("Actuals, 2014/15, Surplus/(deficit)"));
    }

    void leadsToAnAddressHoweverItIsTyped() {
        const Searching in;
        const auto placeOf = [&](const char* typed) {
            const auto place = placeTyped(in.economy, in.search, typed);
            return place ? QString::fromStdString(toText(*place))
                         : QString::fromStdString(english(place.problems.front().message));
        };
        QCOMPARE(placeOf(" budgets:RNN:drugs:amount "), "budgets:RNN:drugs:amount");
        QCOMPARE(placeOf("Budgets:rnn:DRUGS"), "budgets:RNN:drugs");
        QCOMPARE(placeOf("medicines cumbria"), "budgets:RNN:drugs");
        QCOMPARE(placeOf("budgets:*:drugs:amount"),
                 "An address with * covers many cells; give one cell, without *.");
        QCOMPARE(placeOf("budgetz:RNN"), "There is no table “budgetz”; the nearest is budgets.");
        QCOMPARE(placeOf("budgets:RNN:drugz:amount"),
                 "There is no such row in Budgets; the nearest is budgets:RNN:nursing.");
        QVERIFY(placeOf("budgets:RNN:drugs:amuont")
                    .startsWith("Budgets has no column “amuont”; its columns are org, "));
        QVERIFY(
            placeOf("budgets:RNN").startsWith("Write an address in Budgets as budgets:org:line:column, "));
        QVERIFY(placeOf("xyzzy").startsWith("There is nothing called “xyzzy”."));
    }

    void goesOnWithTablesKeysAndColumns() {
        const Searching in;
        const auto textsOf = [&](const char* typed) {
            QStringList texts;
            for (const AddressCompletion& one : completionsOf(in.economy, typed, Wording(), 20))
                texts << QString::fromStdString(one.text + " " + one.title);
            return texts;
        };
        QCOMPARE(textsOf("bud"), QStringList{"budgets: Budgets"});
        QCOMPARE(textsOf("budgets:"), (QStringList{"budgets:RNL: Trust", "budgets:RNN: North Cumbria"}));
        QCOMPARE(textsOf("budgets:cumb"), QStringList{"budgets:RNN: North Cumbria"});
        QCOMPARE(textsOf("budgets:RNN:m"), QStringList{"budgets:RNN:drugs: Medicines"});
        QCOMPARE(textsOf("budgets:RNN:drugs:am"), QStringList{"budgets:RNN:drugs:amount Amount"});
    }
};

QTEST_APPLESS_MAIN(TestDocumentSearch)
#include "test_document_search.moc"
