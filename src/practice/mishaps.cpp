// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/mishaps.h"

namespace linktill::practice {

namespace {

Answer broken(Mishap mishap, const Answer &good = {})
{
    Answer answer = good;
    answer.mishap = mishap;
    return answer;
}

Answer jsonText(int status, const QByteArray &text)
{
    Answer answer;
    answer.status = status;
    answer.body = text;
    return answer;
}

Answer gatewayFault()
{
    return jsonText(500, R"({"message":"Internal error","status_code":"5000",)"
                         R"("status_reason":"INTERNAL_SERVER_ERROR","is_success":false})");
}

Answer later(int status)
{
    Answer answer = jsonText(status, R"({"message":"Try again later","status_code":"5000",)"
                                     R"("status_reason":"TRY_AGAIN_LATER","is_success":false})");
    answer.headers.emplaceBack("Retry-After", "1");
    return answer;
}

Answer webPage()
{
    Answer answer;
    answer.contentType = "text/html; charset=utf-8";
    answer.body = "<!doctype html><title>Welcome</title><p>Please sign in to this network.";
    return answer;
}

Answer elsewhere()
{
    Answer answer = jsonText(307, "{}");
    answer.headers.emplaceBack("Location", "/elsewhere/api/paymentLink");
    return answer;
}

Answer huge(const Answer &good)
{
    constexpr qsizetype size = 2 * 1024 * 1024;
    Answer answer = good;
    answer.body.chop(1);
    answer.body += R"(,"padding":")" + QByteArray(size, 'x') + R"("})";
    return answer;
}

} // namespace

Answer unavailable()
{
    return later(503);
}

Answer rejection()
{
    return jsonText(400, R"({"message":"Invalid Request, err : this practice shop rejects every link for now",)"
                         R"("status_code":"4001","status_reason":"INVALID_REQUEST","is_success":false})");
}

bool makesLink(Fault fault)
{
    switch (fault) {
    case Fault::DropRequest:
    case Fault::Status500:
    case Fault::Html:
    case Fault::Redirect:
    case Fault::Hang:
    case Fault::TooMany:
    case Fault::Busy:
        return false;
    default:
        return true;
    }
}

bool losesAnswer(Fault fault)
{
    const bool isGood = fault == Fault::None || fault == Fault::WrapInContent || fault == Fault::WrapInData ||
                        fault == Fault::HugeAnswer;
    return makesLink(fault) && !isGood;
}

Answer mishapAnswer(Fault fault, const Answer &good)
{
    switch (fault) {
    case Fault::None:
        return good;
    case Fault::DropRequest:
    case Fault::CreateThenDropAnswer:
        return broken(Mishap::Drop);
    case Fault::CreateThenCutAnswer:
        return broken(Mishap::Cut, good);
    case Fault::Status500:
    case Fault::CreateThenStatus500:
        return gatewayFault();
    case Fault::Html:
        return webPage();
    case Fault::HalfJson:
        return jsonText(200, good.body.left(good.body.size() / 2));
    case Fault::WrongTypes:
        return jsonText(200, R"({"payment_link_ref":7,"payment_link":["a","b"]})");
    case Fault::HugeAnswer:
        return huge(good);
    case Fault::WrapInContent:
        return jsonText(good.status, R"({"content":)" + good.body + R"(,"status_code":"2000"})");
    case Fault::WrapInData:
        return jsonText(good.status, R"({"data":)" + good.body + R"(,"status_code":"2000"})");
    case Fault::Redirect:
        return elsewhere();
    case Fault::Hang:
    case Fault::CreateThenHang:
        return broken(Mishap::Hang);
    case Fault::TooMany:
        return later(429);
    case Fault::Busy:
    case Fault::CreateThenBusy:
        return later(503);
    }
    return good;
}

} // namespace linktill::practice
