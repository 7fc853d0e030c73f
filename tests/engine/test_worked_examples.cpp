#include "support/worked_example.h"

#include <QTest>

#include <map>

using namespace breakeven;
using namespace breakeven::test;

namespace {

const std::filesystem::path ownFolder = std::filesystem::path(SOURCE_ROOT) / "tests/engine/worked";
const std::filesystem::path sharedFolder = std::filesystem::path(SOURCE_ROOT).parent_path() / "shared/worked";

} // namespace

/// Small economies with every figure worked out by hand, rule by rule.
class TestWorkedExamples : public QObject {
    Q_OBJECT

    std::map<std::string, WorkedExample> examples_;

    WorkedExample& example(const std::filesystem::path& folder) {
        return examples_.try_emplace(folder.string(), folder).first->second;
    }

    void addRows(const std::filesystem::path& examples) {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<int>("figure");
        const auto folders = workedExamplesIn(examples);
        for (const auto& folder : folders) {
            const auto& figures = example(folder).figures();
            for (std::size_t i = 0; i < figures.size(); ++i)
                QTest::addRow("%s %s %s", folder.filename().c_str(), figures[i].scenario.c_str(),
                              figures[i].figure.c_str())
                    << QString::fromStdString(folder.string()) << static_cast<int>(i);
        }
        if (folders.empty()) QTest::newRow("absent") << QString() << 0;
    }

    void figureComesOut() {
        QFETCH(QString, folder);
        QFETCH(int, figure);
        if (folder.isEmpty()) QSKIP("the shared worked examples are not beside this source tree");
        const std::filesystem::path path = folder.toStdString();
        WorkedExample& worked = example(path);
        const auto wrong = worked.disagreement(worked.figures()[static_cast<std::size_t>(figure)]);
        QVERIFY2(!wrong, wrong ? wrong->c_str() : "");
    }

private slots:
    void ownExampleComesOut_data() { addRows(ownFolder); }
    void ownExampleComesOut() { figureComesOut(); }

    void sharedExampleComesOut_data() { addRows(sharedFolder); }
    void sharedExampleComesOut() { figureComesOut(); }
};

QTEST_APPLESS_MAIN(TestWorkedExamples)
#include "test_worked_examples.moc"
