# The with statement over what Java closes.


class closing:
    # For "with": closes what it is given at the end, as Java's try does. What closing throws is
    # added to what the body has thrown.
    def __init__(self, resource):
        self.resource = resource

    def __enter__(self):
        return self.resource

    def __exit__(self, kind, error, trace):
        if self.resource is None:
            return
        if error is None:
            self.resource.close()
            return
        thrown = told_exception(error)
        try:
            self.resource.close()
        except BaseException as e:
            add_suppressed(thrown, told_exception(e))
        if thrown is not error:
            raise thrown


class aclosing(closing):
    # The same for "async with" and what closes by awaiting.
    async def __aenter__(self):
        return self.resource

    async def __aexit__(self, kind, error, trace):
        if self.resource is None:
            return
        if error is None:
            await self.resource.close()
            return
        thrown = told_exception(error)
        try:
            await self.resource.close()
        except BaseException as e:
            add_suppressed(thrown, told_exception(e))
        if thrown is not error:
            raise thrown
