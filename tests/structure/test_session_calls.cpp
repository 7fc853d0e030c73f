#include "source_files.h"

#include <QTest>

using namespace breakeven::structure;

namespace {

// Where a call that matches stands, of the files that `mayCall` does not name.
QString callsOutside(const QString& call, const QStringList& mayCall) {
    QString found;
    const QRegularExpression expression(call);
    for (const QString& file : codeIn("app") + codeIn("core") + codeIn("ui") + codeIn("tests/support")) {
        if (std::any_of(mayCall.begin(), mayCall.end(),
                        [&](const QString& one) { return file.startsWith(one); }))
            continue;
        const QString text = read(file);
        for (auto all = expression.globalMatch(text); all.hasNext();)
            found += QStringLiteral("\n  %1:%2")
                         .arg(file)
                         .arg(text.left(all.next().capturedStart()).count('\n') + 1);
    }
    return found;
}

bool calls(const QString& call, const QString& file) {
    return QRegularExpression(call).match(read(file)).hasMatch();
}

const QString session = QStringLiteral("core/engine/session/");
const QString compile = QStringLiteral(R"((?<![\w.>])compile\()");
const QString project = QStringLiteral(R"((?<![.>\w])(?:breakeven::)?project(?:Own)?<)");
const QString apply = QStringLiteral(R"(\bapplyScenario\()");

} // namespace

/// A scenario is checked, applied, compiled and projected in one place, on which all others stand.
class TestSessionCalls : public QObject {
    Q_OBJECT

private slots:
    void onlyTheSessionCompiles() {
        QVERIFY(calls(compile, session + "compiled_scenario.cpp"));
        QCOMPARE(callsOutside(compile, {session, "core/engine/shape/"}), QString());
    }

    /// The switchboard projects what it has set.
    void onlyTheSessionProjects() {
        QVERIFY(calls(project, session + "compiled_scenario.h"));
        QVERIFY(calls(project, "core/insight/variant/switchboard.h"));
        QCOMPARE(callsOutside(project, {session, "core/insight/variant/switchboard.h"}), QString());
    }

    /// Others read a scenario's tables, without compiling them.
    void whoAppliesAScenarioDoesNotProjectIt() {
        QVERIFY(calls(apply, session + "scenario_tables.cpp"));
        QCOMPARE(callsOutside(apply, {session, "core/economy/", "core/insight/decision/care_model_story.cpp",
                                      "core/insight/scenario/listed_changes.cpp",
                                      "core/proposal/contract/capitation_assistant.cpp",
                                      "core/proposal/template/placement.cpp", "ui/document/document.cpp",
                                      "app/cli/source.cpp"}),
                 QString());
        for (const QString& file : codeIn("core") + codeIn("ui") + codeIn("app"))
            QVERIFY2(file.startsWith(session) || !calls(apply, file) || !calls("projectScenario\\(", file),
                     qPrintable(file));
    }
};

QTEST_APPLESS_MAIN(TestSessionCalls)
#include "test_session_calls.moc"
