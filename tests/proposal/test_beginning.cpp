#include "economy/check/validation.h"
#include "economy/table/value.h"
#include "engine/session/compiled_scenario.h"
#include "proposal/beginning/beginning.h"

#include <QFile>
#include <QTest>

using namespace breakeven;
using enum TableId;

namespace {

std::string preset(const char* name) {
    QFile file(QString(SOURCE_ROOT "/resources/presets/") + name);
    if (!file.open(QIODevice::ReadOnly)) throw std::runtime_error("no preset");
    return file.readAll().toStdString();
}

template<class T>
T must(Result<T> read) {
    if (!read) throw std::runtime_error(english(read.problems.front()));
    return std::move(*read);
}

const BeginningMaterial& material() {
    static const BeginningMaterial all{
        must(readPublishedTrusts(preset("published_trusts.json"))),
        must(readNationalFigures(preset("national_rates.csv"), preset("national_tariff_changes.csv"),
                                 preset("points_of_delivery.csv")))};
    return all;
}

NewOrganisation published(const char* org) {
    const PublishedTrust* trust = material().trusts.find(org);
    return {trust->org, trust->name, trust->kind, true};
}

BeginningAnswers cumbria() {
    return {"Cumbria",
            {2014},
            6,
            {published("RNL"), published("RTX"), organisationTyped("01H NHS Cumbria CCG", {})},
            {std::begin(nationalSets), std::end(nationalSets)},
            true};
}

std::vector<std::string> errorsOf(const Economy& economy) {
    std::vector<std::string> told;
    for (const Problem& problem : validate(economy))
        if (problem.severity == Severity::error) told.push_back(english(problem));
    return told;
}

Money surplusOf(const Economy& economy, std::string_view org, FinancialYear year) {
    const auto compiled = CompiledScenario::make(economy, "base");
    if (!compiled) throw std::runtime_error("not compiled");
    const ExactProjection projection = compiled->projectExactly();
    for (std::size_t o = 0; o < projection.organisations.size(); ++o)
        if (projection.organisations[o] == org)
            return projection.statements.amount(OrganisationIndex::at(o),
                                                static_cast<std::size_t>(year - projection.years.front()),
                                                StatementLine::surplus);
    throw std::runtime_error("no such organisation");
}

std::string cell(const Economy& economy, TableId table, std::initializer_list<std::string_view> keys,
                 const char* column) {
    const auto row = economy[table].find(keys);
    return row ? economy[table].at(*row, column) : "no row";
}

std::string noteOn(const Economy& economy, const std::string& address) {
    for (std::size_t row = 0; row < economy[notes].size(); ++row)
        if (economy[notes].at(row, "cell") == address) return economy[notes].at(row, "text");
    return {};
}

} // namespace

/// What somebody answers on a new document, and the document that comes of it.
class TestBeginning : public QObject {
    Q_OBJECT

private slots:
    void everyCombinationIsADocumentWithoutErrorsThatIsProjected() {
        const std::vector<std::vector<NewOrganisation>> choices{
            {organisationTyped("Our trust", {})}, {published("RNL"), organisationTyped("A council", {})}};
        int made = 0;
        for (int base = 2009; base <= 2026; ++base)
            for (const int years : {1, 6, 25})
                for (const bool unconfirmed : {false, true})
                    for (const auto& organisations : choices)
                        for (unsigned sets = 0; sets < 1U << std::size(nationalSets);
                             sets += base == 2014 ? 1 : 9) {
                            BeginningAnswers answers{"New", {base}, years, organisations, {}, unconfirmed};
                            for (std::size_t i = 0; i < std::size(nationalSets); ++i)
                                if (sets & 1U << i) answers.national.push_back(nationalSets[i]);
                            const auto begun = beginning(material(), answers);
                            QVERIFY(begun);
                            const auto errors = errorsOf(*begun);
                            QVERIFY2(errors.empty(), errors.empty() ? "" : errors.front().c_str());
                            if (years != 25 || sets == 0) QVERIFY(CompiledScenario::make(*begun, "base"));
                            ++made;
                        }
        QVERIFY(made > 1500);
    }

    void aTrustBeginsWithItsPublishedIncomeAndSurplusToThePenny() {
        const Economy begun = *beginning(material(), cumbria());
        QCOMPARE(cell(begun, budgets, {"RNL", "income"}, "amount"), std::string("262174000"));
        QCOMPARE(cell(begun, budgets, {"RNL", "pay"}, "amount"), std::string("182326310.4"));
        QCOMPARE(surplusOf(begun, "RNL", {2014}), Money::fromPence(-1'644'200'000));
        QCOMPARE(surplusOf(begun, "RTX", {2014}), Money::fromPence(-2'714'000'000));
        QVERIFY(surplusOf(begun, "RNL", {2018}) < Money::fromPence(-2'000'000'000));
        QCOMPARE(cell(begun, actuals, {"RNL", "2013/14", "surplus", "12", "actual"}, "amount"),
                 std::string("-27133000"));
        QVERIFY(!begun[actuals].find({"RNL", "2014/15", "surplus", "12", "actual"}));
    }

    void everyTrustOfEveryYearComesOutAsPublished() {
        for (int base = 2010; base <= 2015; ++base) {
            BeginningAnswers answers{"England", {base}, 1, {}, {}, false};
            for (const PublishedTrust& trust : material().trusts.all)
                if (hasAccounts(material().trusts, trust.org, {base}))
                    answers.organisations.push_back({trust.org, trust.name, trust.kind, true});
            QVERIFY(answers.organisations.size() > 200);
            const Economy begun = *beginning(material(), answers);
            QVERIFY(errorsOf(begun).empty());
            std::map<std::string, Decimal> surplus;
            for (std::size_t row = 0; row < begun[budgets].size(); ++row) {
                const Decimal amount = numberIn(begun[budgets].at(row, "amount"));
                const bool income = begun[budgets].at(row, "category") == "other_income";
                surplus[begun[budgets].at(row, "org")] += income ? amount : -amount;
            }
            for (const auto& [org, made] : surplus)
                QCOMPARE(made, numberIn(material().trusts.find(org)->accounts.at({base}).surplus));
        }
    }

    void everyFigureSaysWhetherItIsPublished() {
        const Economy begun = *beginning(material(), cumbria());
        QVERIFY(noteOn(begun, "budgets:RNL:income:amount").starts_with("Published"));
        const std::string pay = noteOn(begun, "budgets:RNL:pay:amount");
        QVERIFY(pay.starts_with("Illustrative: 65.44% of the cost"));
        QVERIFY(pay.find("£278.6m, is the published income plus the published deficit of £16.4m") !=
                std::string::npos);
        QVERIFY(pay.find("£289.0m") != std::string::npos);
        QVERIFY(noteOn(begun, "tariffs:national:*:*:price").starts_with("Illustrative"));
        QVERIFY(noteOn(begun, "indices:tariff:2017/18:rate").find("To be confirmed") != std::string::npos);
        QVERIFY(noteOn(begun, "indices:tariff:2015/16:rate").starts_with("Published"));
        for (const Row& row : begun[notes].rows()) QVERIFY(!row[3].empty());
    }

    void linesFollowTheIndicesThatAreBroughtAndNoOthers() {
        BeginningAnswers answers = cumbria();
        const Economy all = *beginning(material(), answers);
        QCOMPARE(cell(all, budgets, {"RNL", "pay"}, "index"), std::string("pay"));
        QCOMPARE(cell(all, budgets, {"RNL", "income"}, "index"), std::string("tariff"));
        QCOMPARE(cell(all, indices, {"pay", "2015/16"}, "rate"), std::string("1.9%"));
        QCOMPARE(cell(all, indices, {"pay", "2016/17"}, "rate"), std::string("3.3%"));
        QCOMPARE(cell(all, indices, {"tariff", "2016/17"}, "rate"), std::string("1.8%"));
        QCOMPARE(cell(all, indices, {"allocation", "2016/17"}, "rate"), std::string("3.6%"));
        answers.national = {NationalSet::drugs};
        const Economy drugs = *beginning(material(), answers);
        QCOMPARE(cell(drugs, budgets, {"RNL", "pay"}, "index"), std::string());
        QCOMPARE(cell(drugs, budgets, {"RNL", "drugs"}, "index"), std::string("drugs"));
        QVERIFY(drugs[services].rows().empty());
    }

    void ratesToBeConfirmedComeOnlyWhereTheyAreWanted() {
        BeginningAnswers answers = cumbria();
        answers.withUnconfirmed = false;
        const Economy published = *beginning(material(), answers);
        QVERIFY(!published[indices].find({"tariff", "2017/18"}));
        QVERIFY(!published[tariffChanges].find({"national", "2017/18"}));
        QVERIFY(published[tariffChanges].find({"national", "2016/17"}));
        const auto offers = nationalOffers(material().national, {2025}, 5, false);
        for (const NationalOffer& offer : offers) QCOMPARE(offer.usable, offer.set == NationalSet::tariff);
        for (const NationalOffer& offer : nationalOffers(material().national, {2025}, 5, true))
            QCOMPARE(offer.usable, offer.set != NationalSet::allocation);
    }

    void pricesAreMovedToTheBaseYear() {
        const Economy same = *beginning(material(), cumbria());
        QCOMPARE(cell(same, tariffs, {"national", "NEL", "2014/15"}, "price"), std::string("1900"));
        BeginningAnswers later = cumbria();
        later.baseYear = {2016};
        QCOMPARE(cell(*beginning(material(), later), tariffs, {"national", "NEL", "2016/17"}, "price"),
                 std::string("1903.25")); // 1900 × 0.984 × 1.018
        BeginningAnswers earlier = cumbria();
        earlier.baseYear = {2013};
        QCOMPARE(cell(*beginning(material(), earlier), tariffs, {"national", "NEL", "2013/14"}, "price"),
                 std::string("1928.93")); // 1900 / 0.985
    }

    void answersThatCannotBeAreRefusedWithAReason() {
        const auto whyNot = [](auto change) {
            BeginningAnswers answers = cumbria();
            change(answers);
            const auto begun = beginning(material(), answers);
            return begun ? std::string() : english(begun.problems.front());
        };
        QCOMPARE(whyNot([](BeginningAnswers& a) { a.name = " "; }),
                 std::string("error: The document needs a name."));
        QCOMPARE(whyNot([](BeginningAnswers& a) { a.years = 26; }),
                 std::string("error: Choose between 1 and 25 years."));
        QCOMPARE(whyNot([](BeginningAnswers& a) { a.organisations.clear(); }),
                 std::string("error: Choose an organisation, or type the name of one."));
        QCOMPARE(whyNot([](BeginningAnswers& a) { a.organisations.push_back(a.organisations.front()); }),
                 std::string("error: Two organisations have the code RNL."));
    }

    void trustsAreFoundByCodeAndByWordsOfTheirName() {
        const auto first = [](const char* typed) {
            const auto found = trustsLike(material().trusts, typed);
            return found.empty() ? std::string() : found.front()->org;
        };
        QCOMPARE(first("rnl"), std::string("RNL"));
        QCOMPARE(first("North Cumb"), std::string("RNL"));
        QCOMPARE(first("bay morec"), std::string("RTX"));
        QCOMPARE(first("  salford   royal "), std::string("RM3"));
        QCOMPARE(first("no such place"), std::string());
        QCOMPARE(trustsLike(material().trusts, "").size(), material().trusts.all.size());
    }

    void whatIsTypedHasACodeAndAKind() {
        const auto typed = [](const char* text) { return organisationTyped(text, {{"NCC", "x", "acute"}}); };
        QCOMPARE(typed("01H NHS Cumbria CCG"), (NewOrganisation{"01H", "NHS Cumbria CCG", "commissioner"}));
        QCOMPARE(typed("NHS Cumbria CCG"), (NewOrganisation{"NCC2", "NHS Cumbria CCG", "commissioner"}));
        QCOMPARE(typed("Cumbria County Council").kind, std::string("local_authority"));
        QCOMPARE(typed("our trust"), (NewOrganisation{"our_trust", "our trust", "acute"}));
        QCOMPARE(typed("Dudley and Walsall Mental Health Partnership").kind, std::string("mental_health"));
        QCOMPARE(typed("…").name, std::string("…"));
        QVERIFY(!refuseCode(typed("…").code));
    }

    void theFilesAreRefusedWhereTheyAreBroken() {
        QVERIFY(!readPublishedTrusts("[]"));
        QVERIFY(!readPublishedTrusts(R"({"trusts": [{"org": "RNL", "name": "x", "kind": "acute",
                                         "accounts": {"2014/15": ["1", "much", "3"]}}]})"));
        const auto wrong =
            readNationalFigures("index,year,rate,remark,source\npay,2016/17,lots,,x\n",
                                preset("national_tariff_changes.csv"), preset("points_of_delivery.csv"));
        QVERIFY(!wrong);
        QCOMPARE(wrong.problems.front().place->row, std::size_t(2));
    }
};

QTEST_APPLESS_MAIN(TestBeginning)
#include "test_beginning.moc"
