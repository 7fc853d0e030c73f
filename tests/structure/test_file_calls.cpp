#include "source_files.h"

#include <QTest>

using namespace breakeven::structure;

namespace {

QStringList programCode() { return codeIn("app") + codeIn("core") + codeIn("ui"); }

// The text from an opening bracket to the one that closes it.
QString bracketed(const QString& text, qsizetype open) {
    int depth = 0;
    for (qsizetype at = open; at < text.size(); ++at) {
        if (text[at] == '(') ++depth;
        if (text[at] == ')' && --depth == 0) return text.mid(open, at - open + 1);
    }
    return text.mid(open);
}

QString place(const QString& file, const QString& text, qsizetype at) {
    return QStringLiteral("\n  %1:%2").arg(file).arg(text.left(at).count('\n') + 1);
}

QString matches(const QString& pattern) {
    QString found;
    const QRegularExpression expression(pattern);
    for (const QString& file : programCode()) {
        const QString text = read(file);
        for (auto all = expression.globalMatch(text); all.hasNext();)
            found += place(file, text, all.next().capturedStart());
    }
    return found;
}

} // namespace

/// Where a Problem is promised, no call of the file system may throw instead.
class TestFileCalls : public QObject {
    Q_OBJECT

private slots:
    void everyCallTakesAnErrorCode() {
        const QRegularExpression call(
            R"(\b(?:fs|filesystem)::(?:absolute|(?:weakly_)?canonical|copy\w*|create_\w+|current_path|equivalent|exists)"
            R"(|file_size|hard_link_count|is_\w+|last_write_time|permissions|proximate|read_symlink|relative|remove\w*)"
            R"(|rename|resize_file|space|(?:symlink_)?status|temp_directory_path|directory_iterator(?: \w+)?)(\())");
        const QRegularExpression code(R"(\b(?:failed|ignored|stayed)\)*$)");
        QString found;
        int calls = 0;
        for (const QString& file : programCode()) {
            const QString text = read(file);
            for (auto all = call.globalMatch(text); all.hasNext(); ++calls) {
                const auto match = all.next();
                if (!code.match(bracketed(text, match.capturedStart(1))).hasMatch())
                    found += place(file, text, match.capturedStart());
            }
        }
        QVERIFY(calls > 10);
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }

    /// A loop's step throws; `increment(failed)` does not. Nor does an entry's question that takes a code.
    void noFolderIsWalkedByALoopThatThrows() {
        const QString found = matches(
            R"(for \([^;)]*[^:]: *(?:std::)?(?:fs|filesystem)::\w*directory_iterator|\.(?:is_regular_file|is_directory)\(\))");
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }

    /// Half a letter, as in a damaged name, cannot be converted.
    void noPathIsMadeFromUtf16() {
        const QString found = matches(R"(toStdU16String|filesystem::path\([^)]*toStdString)");
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }
};

QTEST_APPLESS_MAIN(TestFileCalls)
#include "test_file_calls.moc"
