#include "arrangements/template_library.h"

#include "document/labels.h"
#include "document/message_text.h"
#include "economy/table/words.h"
#include "proposal/template/template_file.h"

#include <QCoreApplication>
#include <QDate>
#include <QFile>

namespace breakeven::ui {

namespace {

struct Explanation {
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

} // namespace

std::optional<ArrangementTemplate> arrangementTemplate(const std::string& kind) {
    QFile file(":/templates/" + toQt(kind) + ".json");
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    return readTemplate(file.readAll().toStdString()).value;
}

std::vector<ArrangementTemplate> arrangementTemplates() {
    std::vector<ArrangementTemplate> all;
    for (const char* kind : words::arrangementKinds)
        if (auto read = arrangementTemplate(kind)) all.push_back(std::move(*read));
    return all;
}

QString templateText(const std::string& text) {
    return text.empty() ? QString() : QCoreApplication::translate("Template", text.c_str());
}

QString explanationOf(const ArrangementTemplate& arrangement) {
    const auto part = [](const QString& heading, const std::string& text) {
        return QStringLiteral("<p><b>%1</b><br>%2</p>")
            .arg(heading.toHtmlEscaped(), templateText(text).toHtmlEscaped());
    };
    return QStringLiteral("<h3>%1</h3>").arg(wordTitle(arrangement.kind).toHtmlEscaped()) +
           part(Explanation::tr("What it is"), arrangement.summary) +
           part(Explanation::tr("What it does to the finances"), arrangement.money) +
           part(Explanation::tr("Track record"), arrangement.history) +
           part(Explanation::tr("Today's name"), arrangement.today);
}

FillWords fillWords() {
    return {QDate::currentDate().toString(Qt::ISODate).toStdString(),
            [](const char* context, const std::string& text) {
                return toCore(QCoreApplication::translate(context, text.c_str()));
            }};
}

} // namespace breakeven::ui
